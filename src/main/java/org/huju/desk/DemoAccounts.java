package org.huju.desk;

import java.util.List;

/** The people of the demonstration: enough to carry a case of each kind from counter to end, and to see what one may not. Made up. */
public final class DemoAccounts {

    /** Everybody's. */
    public static final String PASSWORD = "huju2026";

    private static final List<DemoAccount> ALL = List.of(
            account("zhang.centre", "张", "敏", "南京东路街道社区事务受理服务中心 经办", "centre-310101002"),
            account("li.centre", "李", "静", "南京东路街道社区事务受理服务中心 经办", "centre-310101002"),
            account("chen.head", "陈", "立", "南京东路街道社区事务受理服务中心 负责人", "centre-310101002", "centre-310101002-head"),
            account("wang.xuhui", "王", "芳", "徐汇区天平路街道社区事务受理服务中心 经办", "centre-310104003"),
            account("zhao.police", "赵", "强", "黄浦公安 核查", "police-310101-reviewer"),
            account("sun.police", "孙", "磊", "黄浦公安 核查", "police-310101-reviewer"),
            account("zhou.police", "周", "涛", "黄浦公安 审批签发", "police-310101-signer"),
            account("wu.police", "吴", "刚", "黄浦公安 核查、审批签发", "police-310101-reviewer", "police-310101-signer"),
            account("zheng.police", "郑", "国", "黄浦公安 负责人", "police-310101-head"),
            account("feng.hrss", "冯", "丽", "市人力资源社会保障局 核验", "dept-hrss"),
            account("jiang.hrss", "蒋", "宁", "市人力资源社会保障局 负责人", "dept-hrss-head"),
            account("chu.housing", "褚", "平", "市房屋管理局 核验", "dept-housing"),
            account("wei.education", "卫", "红", "市教育委员会 核验", "dept-education"),
            account("qian.talent", "钱", "芸", "黄浦区人才服务中心 经办", "talent-310101"),
            account("he.talent", "何", "伟", "黄浦区人才服务中心 负责人", "talent-310101-head"),
            account("lv.hr", "吕", "倩", "黄浦区人力资源和社会保障局 审核", "hr-310101-reviewer"),
            account("shi.hr", "施", "展", "黄浦区人力资源和社会保障局 复审", "hr-310101-signer"),
            account("cao.hr", "曹", "阳", "黄浦区人力资源和社会保障局 审核、复审", "hr-310101-reviewer", "hr-310101-signer"),
            account("kong.hr", "孔", "明远", "黄浦区人力资源和社会保障局 负责人", "hr-310101-head"),
            account("yan.tax", "严", "华", "市税务局 核验", "dept-tax"),
            account("hua.civil", "华", "欣", "市民政局 核验", "dept-civil-affairs"),
            account("jin.security", "金", "勇", "市公安局 核验", "dept-public-security"),
            account("shen.district", "沈", "洁", "黄浦区人民政府 督办", "district-310101-head"),
            account("han.municipal", "韩", "岚", "市发展和改革委员会 工作日历、督办", "municipal-head"),
            account("admin", "系统", "管理员", "系统管理", "camunda-admin"));

    private DemoAccounts() {}

    public static List<DemoAccount> all() {
        return ALL;
    }

    private static DemoAccount account(String id, String familyName, String givenName, String task, String... groups) {
        return new DemoAccount(id, familyName, givenName, task, List.of(groups));
    }
}

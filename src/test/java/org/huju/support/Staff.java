package org.huju.support;

/** The demonstration's people by what they do, see {@link org.huju.desk.DemoAccounts}. */
public final class Staff {

    public static final String CLERK = "zhang.centre";
    public static final String CENTRE_HEAD = "chen.head";
    public static final String CLERK_ELSEWHERE = "wang.xuhui";
    public static final String REVIEWER = "zhao.police";
    public static final String SIGNER = "zhou.police";
    public static final String REVIEWER_AND_SIGNER = "wu.police";
    public static final String POLICE_HEAD = "zheng.police";
    public static final String HRSS = "feng.hrss";
    public static final String HRSS_HEAD = "jiang.hrss";
    public static final String HOUSING = "chu.housing";
    public static final String EDUCATION = "wei.education";
    public static final String TAX = "yan.tax";
    public static final String CIVIL_AFFAIRS = "hua.civil";
    public static final String PUBLIC_SECURITY = "jin.security";
    public static final String TALENT_CLERK = "qian.talent";
    public static final String TALENT_HEAD = "he.talent";
    public static final String HR_REVIEWER = "lv.hr";
    public static final String HR_SIGNER = "shi.hr";
    public static final String HR_REVIEWER_AND_SIGNER = "cao.hr";
    public static final String HR_HEAD = "kong.hr";
    public static final String DISTRICT = "shen.district";
    public static final String MUNICIPAL_HEAD = "han.municipal";
    public static final String ADMIN = "admin";

    private Staff() {}
}

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
    public static final String DISTRICT = "shen.district";
    public static final String MUNICIPAL_HEAD = "han.municipal";
    public static final String ADMIN = "admin";

    private Staff() {}
}

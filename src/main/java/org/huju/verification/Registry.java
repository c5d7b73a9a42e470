package org.huju.verification;

/** The systems of other authorities Huju speaks to; {@code docs/registries.openapi.yaml} is the contract. */
public enum Registry {
    POPULATION_REGISTER("population-register", "实有人口信息管理系统"),
    SOCIAL_INSURANCE("social-insurance", "社会保险信息系统"),
    HOUSING("housing", "住房信息系统"),
    EDUCATION("education", "教育信息系统"),
    TAX("tax", "税收征管信息系统"),
    CIVIL_AFFAIRS("civil-affairs", "婚姻登记信息系统"),
    PUBLIC_SECURITY("public-security", "违法犯罪记录信息系统"),
    CARD_FACTORY("card-factory", "制证中心"),
    CASHIER("cashier", "统一公共支付平台");

    private final String code;
    private final String title;

    Registry(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** As in the contract's paths and in the property {@code huju.registries.<code>}. */
    public String code() {
        return code;
    }

    /** The name clerks know it by, in Chinese. */
    public String title() {
        return title;
    }
}

package org.huju.verification;

import java.util.List;

/** The departments that verify: those article 11 names, and those whose records tell the indicators of article 21. */
public enum Department {
    HRSS("hrss", "市人力资源社会保障局", Registry.SOCIAL_INSURANCE),
    HOUSING("housing", "市房屋管理局", Registry.HOUSING),
    EDUCATION("education", "市教育委员会", Registry.EDUCATION),
    TAX("tax", "国家税务总局上海市税务局", Registry.TAX),
    CIVIL_AFFAIRS("civil-affairs", "市民政局", Registry.CIVIL_AFFAIRS),
    PUBLIC_SECURITY("public-security", "市公安局", Registry.PUBLIC_SECURITY);

    /** 人力资源社会保障、住房城乡建设、教育: whom the police may ask about a permit application (article 11). */
    public static final List<Department> OF_ARTICLE_11 = List.of(HRSS, HOUSING, EDUCATION);

    private final String code;
    private final String title;
    private final Registry registry;

    Department(String code, String title, Registry registry) {
        this.code = code;
        this.title = title;
        this.registry = registry;
    }

    public String code() {
        return code;
    }

    /** In Chinese, for clerks. */
    public String title() {
        return title;
    }

    /** The system that answers for the department before a clerk of it is asked. */
    public Registry registry() {
        return registry;
    }

    /** @throws IllegalArgumentException if there is none with this code */
    public static Department byCode(String code) {
        for (Department department : values()) {
            if (department.code.equals(code)) {
                return department;
            }
        }
        throw new IllegalArgumentException("no such department: " + code);
    }
}

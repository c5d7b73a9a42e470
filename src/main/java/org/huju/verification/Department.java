package org.huju.verification;

/** The departments article 11 names for verification. */
public enum Department {
    HRSS("hrss", "市人力资源社会保障局", Registry.SOCIAL_INSURANCE),
    HOUSING("housing", "市房屋管理局", Registry.HOUSING),
    EDUCATION("education", "市教育委员会", Registry.EDUCATION);

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

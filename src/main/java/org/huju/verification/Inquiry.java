package org.huju.verification;

/**
 * What a department is asked in a case.
 *
 * @param matter one matter of the case, such as an indicator of a points application; empty where the whole case is meant
 */
public record Inquiry(Department department, String matter) {

    private static final String BETWEEN = "/";

    public static Inquiry of(Department department) {
        return new Inquiry(department, "");
    }

    /**
     * Reads what {@link #code()} has written.
     *
     * @throws IllegalArgumentException if there is no such department
     */
    public static Inquiry parse(String code) {
        String[] parts = code.split(BETWEEN, 2);
        return new Inquiry(Department.byCode(parts[0]), parts.length == 1 ? "" : parts[1]);
    }

    /** {@code hrss} or {@code hrss/title}: the process variable {@code department}, and whose clock it is. */
    public String code() {
        return matter.isEmpty() ? department.code() : department.code() + BETWEEN + matter;
    }
}

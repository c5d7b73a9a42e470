package org.huju.verification;

/**
 * What a department's records say of the claim.
 *
 * @param note in Chinese, for the officer who reviews; may be empty
 */
public record DepartmentAnswer(Result result, String note) {

    public enum Result {
        CONFIRMED("属实"),
        CONTRADICTED("不属实"),
        UNKNOWN("无法核实");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /** In Chinese, for clerks. */
        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "DepartmentAnswer[" + result + "]";
    }
}

package org.huju.verification;

/**
 * One line of the comparison.
 *
 * @param field as forms and the API spell it, see {@link ComparedField#key()}
 * @param label the field's Chinese name
 * @param applied as the applicant stated it
 * @param registered as the register has it; empty when it has none or the comparison was made by hand
 */
public record FieldComparison(String field, String label, String applied, String registered, Verdict verdict) {

    /** Without the two values, which are personal data. */
    @Override
    public String toString() {
        return field + "=" + verdict;
    }
}

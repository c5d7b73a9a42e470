package org.huju.change;

/** One thing that changed, from what to what. */
public record FieldChange(ChangedField field, String oldValue, String newValue) {

    /** Without the values, which are personal data. */
    @Override
    public String toString() {
        return field.name();
    }
}

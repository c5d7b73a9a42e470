package org.huju.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huju.permit.Particulars;

/**
 * A change that was reported.
 *
 * @param dueOn the last day on which it was to be reported (article 13)
 * @param changes at least one
 */
public record ChangeReport(LocalDate changedOn, LocalDate dueOn, List<FieldChange> changes) {

    public ChangeReport {
        changes = List.copyOf(changes);
    }

    public boolean isLate(LocalDate receivedOn) {
        return receivedOn.isAfter(dueOn);
    }

    /** The names of what changed, on one line, and nothing of the person. */
    public String fields() {
        return changes.stream().map(change -> change.field().label()).collect(Collectors.joining("、"));
    }

    /** Whether the street or the address of the residence is another. */
    public boolean moves() {
        return to(ChangedField.STREET).isPresent()
                || to(ChangedField.RESIDENCE_ADDRESS).isPresent();
    }

    Optional<String> to(ChangedField field) {
        return changes.stream()
                .filter(change -> change.field() == field)
                .map(FieldChange::newValue)
                .findFirst();
    }

    /** The record with this change in it. */
    Particulars appliedTo(Particulars recorded) {
        return new Particulars(
                after(ChangedField.NAME, recorded),
                after(ChangedField.PHONE, recorded),
                after(ChangedField.HOUSEHOLD_ADDRESS, recorded),
                after(ChangedField.STREET, recorded),
                after(ChangedField.RESIDENCE_ADDRESS, recorded),
                recorded.ground());
    }

    private String after(ChangedField field, Particulars recorded) {
        return to(field).orElseGet(() -> field.of(recorded));
    }
}

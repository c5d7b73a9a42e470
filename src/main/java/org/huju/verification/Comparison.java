package org.huju.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huju.FieldProblem;
import org.huju.InvalidInput;

/** The whole comparison, one line for each {@link ComparedField} in its order. */
public record Comparison(List<FieldComparison> fields) {

    public Comparison {
        fields = List.copyOf(fields);
    }

    /** @return whether nothing is left to review (article 11) */
    public boolean allEqual() {
        return fields.stream().allMatch(field -> field.verdict() == Verdict.EQUAL);
    }

    /** Whether this fact is as the register has it. */
    public boolean equal(ComparedField asked) {
        return fields.stream().anyMatch(field -> field.field().equals(asked.key()) && field.verdict() == Verdict.EQUAL);
    }

    static Comparison of(Claim claim, Optional<RegisterEntry> entry) {
        return new Comparison(Arrays.stream(ComparedField.values())
                .map(field -> field.compare(claim, entry))
                .toList());
    }

    /**
     * The comparison an officer made in the register's own screens because the register did not answer Huju.
     *
     * @throws InvalidInput naming {@code verdict_<field>} for each field without a verdict
     */
    public static Comparison byHand(Claim claim, Map<ComparedField, Verdict> verdicts) {
        List<FieldProblem> missing = Arrays.stream(ComparedField.values())
                .filter(field -> verdicts.get(field) == null)
                .map(field -> new FieldProblem("verdict_" + field.key(), "请选择“" + field.label() + "”的比对结果"))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        return new Comparison(Arrays.stream(ComparedField.values())
                .map(field -> field.decided(claim, verdicts.get(field)))
                .toList());
    }
}

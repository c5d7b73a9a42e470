package org.huju.processmap;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huju.law.LawBook;

/** Whoever a model turns to by a step of a ladder, the ladder has that step. */
final class LadderCheck implements Check {

    private static final Pattern ASKED =
            Pattern.compile("escalation\\.\\w+\\(execution, '([a-z-]+)'(?:, '([a-z-]+)')?\\)");

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        return Expression.in(model.bpmn()).stream()
                .flatMap(expression -> ASKED.matcher(expression.text())
                        .results()
                        .flatMap(asked -> fault(asked, house.law()).stream())
                        .map(what -> new Fault(model.file(), expression.element(), what)));
    }

    private static Optional<String> fault(MatchResult asked, LawBook law) {
        String clock = asked.group(1);
        if (asked.group(2) == null) {
            return Rung.hasLadder(clock, law)
                    ? Optional.empty()
                    : Optional.of("law/escalation.yaml has no ladder of " + clock + "; add it or correct the name");
        }
        Rung rung = new Rung(clock, asked.group(2));
        return rung.in(law).isPresent() ? Optional.empty() : Optional.of(rung.missing());
    }
}

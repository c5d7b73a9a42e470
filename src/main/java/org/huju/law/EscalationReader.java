package org.huju.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huju.law.EscalationStep.Moment;

/** Reads the escalation ladders; a ladder names periods of the other files and has no number of its own. */
final class EscalationReader {

    private static final Map<String, Moment> WORDS = Map.of("due", Moment.DUE, "ceiling", Moment.CEILING);

    private final ProvenanceReader provenance;
    private final Function<String, List<LegalPeriod>> periods;
    private final Comparator<EscalationStep> inTime =
            Comparator.comparing(EscalationStep::moment).thenComparing(this::distance);

    /** @param periods the wordings of a period, none for an id that is no period's */
    EscalationReader(Map<String, Act> acts, Function<String, List<LegalPeriod>> periods) {
        this.provenance = ProvenanceReader.ofInterpretation(acts);
        this.periods = periods;
    }

    List<Escalation> read(Node file) {
        file.only("checked_on", "ladders").date("checked_on");
        List<Escalation> ladders = new ArrayList<>();
        for (Node node : file.nodes("ladders")) {
            Escalation ladder = ladder(node);
            ladders.forEach(earlier -> checkApart(node, earlier, ladder));
            ladders.add(ladder);
        }
        return ladders;
    }

    /** One period has one ladder; its later wordings have the same clock. */
    private static void checkApart(Node node, Escalation earlier, Escalation later) {
        boolean both = earlier.serves(later.clock()) || later.also().stream().anyMatch(earlier::serves);
        if (both && !earlier.clock().equals(later.clock())) {
            throw node.problem("clock", "has its ladder in that of " + earlier.clock() + " already: " + later.clock());
        }
    }

    private Escalation ladder(Node node) {
        node.only(
                "clock",
                "also",
                "name",
                "office",
                "steps",
                "act",
                "article",
                "in_force",
                "until",
                "basis",
                "why",
                "source");
        String clock = node.text("clock");
        Escalation ladder = new Escalation(
                clock,
                also(node, clock),
                node.text("name"),
                node.code("office", HandlingOffice.class),
                steps(node, clock),
                provenance.read(node));
        requireInForce(node, "clock", clock, ladder);
        ladder.also().forEach(rule -> requireInForce(node, "also", rule, ladder));
        ladder.steps().stream()
                .filter(step -> !step.rule().isEmpty())
                .forEach(step -> requireInForce(node, "steps", step.rule(), ladder));
        return ladder;
    }

    private static List<String> also(Node ladder, String clock) {
        List<String> also = ladder.has("also") ? ladder.texts("also") : List.of();
        also.stream().filter(rule -> !rule.startsWith(clock + "-")).forEach(rule -> {
            throw ladder.problem("also", "must name periods that begin with " + clock + "-, not " + rule);
        });
        return also;
    }

    private List<EscalationStep> steps(Node ladder, String clock) {
        List<EscalationStep> steps = new ArrayList<>();
        for (Node node : ladder.nodes("steps")) {
            EscalationStep step = step(node, clock);
            for (EscalationStep earlier : steps) {
                checkOrder(node, earlier, step);
            }
            steps.add(step);
        }
        if (steps.isEmpty()) {
            throw ladder.problem("steps", "is missing: a ladder has at least one step");
        }
        return steps;
    }

    private EscalationStep step(Node node, String clock) {
        node.only("step", "name", "when", "who");
        String when = node.text("when");
        Moment moment = WORDS.containsKey(when) ? WORDS.get(when) : counted(node, clock, when);
        if (moment == Moment.CEILING
                && periods.apply(clock).stream()
                        .anyMatch(period -> period.ceiling().isEmpty())) {
            throw node.problem("when", "must not be ceiling: " + clock + " has none");
        }
        String rule = WORDS.containsKey(when) ? "" : when;
        return new EscalationStep(
                node.text("step"), node.text("name"), moment, rule, node.code("who", Responsible.class));
    }

    private Moment counted(Node node, String clock, String rule) {
        List<LegalPeriod> wordings = periods.apply(rule);
        if (wordings.isEmpty() || !rule.startsWith(clock + "-")) {
            throw node.problem("when", "must be due, ceiling or a period that begins with " + clock + "-, not " + rule);
        }
        return switch (wordings.get(0).kind()) {
            case LEAD -> Moment.BEFORE_DUE;
            case LIMIT -> Moment.AFTER_DUE;
            case CONDITION -> throw node.problem("when", "must be a lead or a limit: " + rule);
        };
    }

    private void checkOrder(Node node, EscalationStep earlier, EscalationStep later) {
        if (earlier.step().equals(later.step())) {
            throw node.problem("step", "is there twice: " + later.step());
        }
        if (inTime.compare(earlier, later) >= 0) {
            throw node.problem("when", "must be later than that of " + earlier.step());
        }
        if (earlier.who().compareTo(later.who()) > 0) {
            throw node.problem("who", "must not stand below that of " + earlier.step());
        }
    }

    /** Of two leads the longer comes first, of two limits the shorter. */
    private int distance(EscalationStep step) {
        int amount =
                step.rule().isEmpty() ? 0 : periods.apply(step.rule()).get(0).amount();
        return step.moment() == Moment.BEFORE_DUE ? -amount : amount;
    }

    private void requireInForce(Node node, String field, String rule, Escalation ladder) {
        List<LegalPeriod> wordings = periods.apply(rule);
        boolean throughout = wordings.stream().anyMatch(p -> p.provenance().holdsOn(ladder.inForce()))
                && wordings.stream().anyMatch(p -> p.provenance().holdsOn(ladder.until()));
        if (!throughout) {
            throw node.problem(field, "names no period in force all the time of this ladder: " + rule);
        }
    }
}

package org.huju.processmap;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.huju.law.LawBook;

/** Every date a model waits for is a rule of the law read through the clock; no model states a period. */
final class PeriodCheck implements Check {

    private static final Pattern PERIOD = Pattern.compile("\\$\\{deadlineTimer\\.(?<method>[a-zA-Z]+)"
            + "\\(execution, '(?<rule>[a-z-]+)'(?:, '(?<step>[a-z-]+)')?\\)}");

    /** Which rule of the law each method of the clock asks for, given the rule it is told; a step's stands in its ladder. */
    private static final Map<String, UnaryOperator<String>> RULES = Map.of(
            "due", rule -> rule,
            "pauseEnds", rule -> "pause-limit",
            "pauseEndsSoon", rule -> "pause-limit-warning");

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        Stream<Fault> timers = model.all(TimerEventDefinition.class).stream()
                .flatMap(timer -> Stream.concat(
                        faults(model, event(timer), timer.getTextContent(), house), ladder(model, timer, house)));
        Stream<Fault> spans = model.all(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeDate() == null)
                .map(timer -> model.fault(event(timer), "a period runs to a date: make its type a date"));
        Stream<Fault> dates = Stream.of("dueDate", "followUpDate")
                .flatMap(name -> model.all(BaseElement.class).stream()
                        .filter(element -> Xml.camunda(element, name) != null)
                        .flatMap(element -> faults(model, element, Xml.camunda(element, name), house)));
        return Stream.of(timers, spans, dates).flatMap(faults -> faults);
    }

    private static BaseElement event(TimerEventDefinition timer) {
        return Xml.owner(timer.getParentElement());
    }

    private static Stream<Fault> faults(ProcessModel model, BaseElement element, String text, House house) {
        Matcher period = PERIOD.matcher(text.strip());
        if (!period.matches() || !isDate(period)) {
            return Stream.of(model.fault(
                    element,
                    "take the date from the law, as in ${deadlineTimer.due(execution, 'card-making')}, not " + text));
        }
        if (period.group("step") != null) {
            return Stream.of(new Rung(period.group("rule"), period.group("step")))
                    .filter(rung -> rung.in(house.law()).isEmpty())
                    .map(rung -> model.fault(element, rung.missing()));
        }
        return rule(text, house.law())
                .filter(name -> house.law().versions(name).isEmpty())
                .map(name ->
                        model.fault(element, "the law has no period " + name + "; add it to law/ or correct the name"))
                .stream();
    }

    private static boolean isDate(Matcher period) {
        return period.group("step") == null
                ? RULES.containsKey(period.group("method"))
                : period.group("method").equals("step");
    }

    /** A timer on a clock's due date is a step of its ladder, too. */
    private static Stream<Fault> ladder(ProcessModel model, TimerEventDefinition timer, House house) {
        Matcher period = PERIOD.matcher(timer.getTextContent().strip());
        return period.matches() && period.group("method").equals("due")
                ? Stream.of(period.group("rule"))
                        .filter(clock -> !house.law().versions(clock).isEmpty())
                        .filter(clock -> Rung.due(clock, house.law()).isEmpty())
                        .map(clock -> model.fault(event(timer), new Rung(clock, "due").missing()))
                : Stream.empty();
    }

    /** The step of a ladder a timer stands for; empty if it stands for none. */
    static Optional<Rung> rung(String text, LawBook law) {
        Matcher period = PERIOD.matcher(text.strip());
        if (!period.matches()) {
            return Optional.empty();
        }
        return switch (period.group("method")) {
            case "step" -> Optional.of(new Rung(period.group("rule"), period.group("step")));
            case "due" -> Rung.due(period.group("rule"), law);
            default -> Optional.empty();
        };
    }

    /** The rule of the law that a date expression asks for. */
    static Optional<String> rule(String text, LawBook law) {
        Matcher period = PERIOD.matcher(text.strip());
        if (!period.matches()) {
            return Optional.empty();
        }
        return period.group("step") == null
                ? Optional.ofNullable(RULES.get(period.group("method"))).map(asked -> asked.apply(period.group("rule")))
                : new Rung(period.group("rule"), period.group("step")).period(law);
    }
}

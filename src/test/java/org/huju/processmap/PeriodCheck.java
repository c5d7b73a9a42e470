package org.huju.processmap;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Every date a model waits for is a rule of the law read through the clock; no model states a period. */
final class PeriodCheck implements Check {

    private static final Pattern PERIOD =
            Pattern.compile("\\$\\{deadlineTimer\\.(?<method>[a-zA-Z]+)\\(execution, '(?<rule>[a-z-]+)'\\)}");

    /** Which rule of the law each method of the clock asks for, given the rule it is told. */
    private static final Map<String, UnaryOperator<String>> RULES = Map.of(
            "due", rule -> rule,
            "warning", rule -> rule + "-warning",
            "ceiling", rule -> rule + "-ceiling",
            "pauseEnds", rule -> "pause-limit",
            "pauseEndsSoon", rule -> "pause-limit-warning");

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        Stream<Fault> timers = model.all(TimerEventDefinition.class).stream()
                .flatMap(timer -> faults(model, event(timer), timer.getTextContent(), house));
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
        Optional<String> rule = rule(text);
        if (rule.isEmpty()) {
            return Stream.of(model.fault(
                    element,
                    "take the date from the law, as in ${deadlineTimer.due(execution, 'card-making')}, not " + text));
        }
        return rule.filter(name -> house.law().versions(name).isEmpty()).stream()
                .map(name ->
                        model.fault(element, "the law has no period " + name + "; add it to law/ or correct the name"));
    }

    /** The rule of the law that a date expression asks for. */
    static Optional<String> rule(String text) {
        Matcher period = PERIOD.matcher(text.strip());
        return period.matches()
                ? Optional.ofNullable(RULES.get(period.group("method"))).map(asked -> asked.apply(period.group("rule")))
                : Optional.empty();
    }
}

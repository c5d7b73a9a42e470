package org.huju.desk.process;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;
import org.huju.desk.Desk;

/**
 * A Tasklist filter that stands ready for the offices. It shows no one a task he may not read anyway.
 *
 * @param name known by it: a filter renamed by hand is made anew at the next start
 * @param audience who has it in his list
 */
record OfficeFilter(
        String name, String description, String color, Predicate<Desk> audience, UnaryOperator<TaskQuery> question) {

    /** As Tasklist keeps them: in the order of the priority, looked up again by itself, without variables of the process. */
    Map<String, Object> properties(int priority) {
        return Map.of(
                "description",
                description,
                "priority",
                priority,
                "color",
                color,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of());
    }
}

package org.huju.clock.process;

import static org.huju.clock.process.AmendmentFacts.amendment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.huju.clock.AmendCalendar;
import org.huju.clock.AmendmentPreview;
import org.huju.clock.AmendmentPreview.Change;
import org.huju.clock.AmendmentPreview.Move;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Submission;
import org.huju.platform.forms.TaskForm;
import org.huju.platform.forms.TaskInHand;
import org.springframework.stereotype.Component;

/** 核对影响并发布: how many clocks would move, from which date to which; then release, correction, or nothing. */
@Component
class ReviewAmendmentForm implements TaskForm {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final AmendCalendar amendCalendar;
    private final AmendmentFacts facts;
    private final Clock clock;

    ReviewAmendmentForm(AmendCalendar amendCalendar, AmendmentFacts facts, Clock clock) {
        this.amendCalendar = amendCalendar;
        this.facts = facts;
        this.clock = clock;
    }

    private enum Decision {
        RELEASE,
        CORRECT,
        DISCARD
    }

    @Override
    public String key() {
        return "review-amendment";
    }

    @Override
    public Map<String, Object> open(TaskInHand task) {
        AmendmentPreview preview = amendCalendar.preview(amendment(task));
        Map<String, Object> values = facts.of(amendCalendar.get(amendment(task)));
        values.put("newVersion", preview.version());
        values.put("previewedAt", LocalDateTime.now(clock).format(MINUTE));
        values.put("clocks", preview.clocks());
        values.put("moved", preview.moved());
        values.put("overdue", preview.overdue());
        values.put("renamed", preview.renamed());
        values.put("moves", rows(preview.moves(), ReviewAmendmentForm::row));
        values.put("changes", rows(preview.changes(), ReviewAmendmentForm::row));
        return values;
    }

    private static <T> List<Map<String, Object>> rows(List<T> lines, Function<T, Map<String, Object>> row) {
        return lines.stream().map(row).toList();
    }

    private static Map<String, Object> row(Move move) {
        return Map.of(
                "name", move.name(),
                "from", move.from().toString(),
                "to", move.to().toString(),
                "count", move.count());
    }

    private static Map<String, Object> row(Change change) {
        return Map.of("day", change.day().toString(), "before", change.before(), "after", change.after());
    }

    @Override
    public Submission submit(TaskInHand task, FormValues values) {
        UUID amendment = amendment(task);
        Decision decision = values.choice("decision", "如何处理", Decision.class);
        switch (decision) {
            case RELEASE -> amendCalendar.release(amendment, task.person().id());
            case DISCARD -> amendCalendar.discard(amendment, task.person().id());
            case CORRECT -> {}
        }
        return Submission.completed("decision", decision.name());
    }
}

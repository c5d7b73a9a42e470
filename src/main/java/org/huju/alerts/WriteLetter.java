package org.huju.alerts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huju.alerts.Outbox.Batch;
import org.huju.alerts.Outbox.Told;
import org.huju.notices.Wording;
import org.springframework.stereotype.Service;

/** One letter of all that waits for somebody: a list for each kind, the first lines in full and the rest as a number. */
@Service
class WriteLetter {

    static final int MOST_LINES = 20;

    private final Clock clock;

    WriteLetter(Clock clock) {
        this.clock = clock;
    }

    Letter of(Batch batch, List<String> to) {
        return new Letter(id(batch), to, subject(batch), body(batch));
    }

    /** From what it holds: sent again with the same content it has the same id. */
    private static String id(Batch batch) {
        List<Long> alerts = batch.alerts().stream().map(Told::id).toList();
        return "huju-alerts-" + alerts.get(alerts.size() - 1) + "-" + alerts.size() + "-"
                + Integer.toHexString(Objects.hash(batch.recipient().code(), alerts));
    }

    private static String subject(Batch batch) {
        return "【沪居】"
                + Arrays.stream(Kind.values())
                        .filter(kind -> count(batch, kind) > 0)
                        .map(kind -> kind == Kind.DIGEST ? kind.label() : kind.label() + count(batch, kind) + "件")
                        .collect(Collectors.joining("、"));
    }

    private String body(Batch batch) {
        String parts = Arrays.stream(Kind.values())
                .filter(kind -> count(batch, kind) > 0)
                .map(kind -> part(kind, batch))
                .collect(Collectors.joining("\n"));
        return parts + "\n" + Wording.date(LocalDate.now(clock)) + "，由系统自动发送，请勿回复。案件详情见Cockpit的时限看板。\n";
    }

    private static String part(Kind kind, Batch batch) {
        List<String> words = batch.alerts().stream()
                .map(Told::alert)
                .filter(alert -> alert.kind() == kind)
                .map(Alert::words)
                .toList();
        if (kind == Kind.DIGEST) {
            return String.join("\n", words);
        }
        int rest = Math.max(0, words.size() - MOST_LINES);
        return kind.label() + "（" + words.size() + "件）\n"
                + Wording.numbered(words.stream().limit(MOST_LINES).toList())
                + (rest == 0 ? "" : "另有" + rest + "件，请在时限看板中查看。\n");
    }

    private static long count(Batch batch, Kind kind) {
        return batch.alerts().stream()
                .filter(told -> told.alert().kind() == kind)
                .count();
    }
}

package org.huju.points;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.people.IdNumberVault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * 批量申请: many people at once, each row by itself. A row that cannot be taken stops no other, and the same file sent twice makes no
 * second case: a row is known again by a keyed fingerprint of what it says.
 */
@Service
public class FilePointsBatch {

    /** How many people one file may hold. */
    public static final int MOST_ROWS = 500;

    private static final Logger log = LoggerFactory.getLogger(FilePointsBatch.class);
    private static final int LONGEST_KEY = 100;
    /** Each holds a thread for as long as its rows take; the halls' and the windows' own work needs the others. */
    private static final int FILES_AT_ONCE = 4;
    /** Apart from the keys of {@link FilePointsOnline}. */
    private static final String KIND = "row:";

    private final PointsApplications applications;
    private final CheckPointsFiling checkFiling;
    private final TakePointsOnline takeOnline;
    private final IdNumberVault vault;
    private final Clock clock;
    private final Turns turns = new Turns(FILES_AT_ONCE);

    FilePointsBatch(
            PointsApplications applications,
            CheckPointsFiling checkFiling,
            TakePointsOnline takeOnline,
            IdNumberVault vault,
            Clock clock) {
        this.applications = applications;
        this.checkFiling = checkFiling;
        this.takeOnline = takeOnline;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * One row of a file.
     *
     * @param fields what stands in it, by name
     * @param problems why it could not be read as a row; such a row is not tried
     */
    public record Row(Map<String, String> fields, List<FieldProblem> problems) {

        @Override
        public String toString() {
            return "Row";
        }
    }

    /** What became of a row. */
    public sealed interface Result {

        record Accepted(PointsApplication application) implements Result {}

        /** Sent before; this is the case that was made then. */
        record Existing(PointsApplication application) implements Result {}

        /** Nothing is stored. */
        record Rejected(List<FieldProblem> problems) implements Result {}
    }

    /**
     * @param idempotencyKey tells files apart that say the same, for a person whose former application is closed; may be null
     * @return one for each row, in their order
     * @throws InvalidInput if there is no row or there are too many; nothing is tried then
     * @throws org.huju.NotNow if too many files are being worked on; nothing is tried then
     */
    public List<Result> file(List<Row> rows, String idempotencyKey) {
        requireRows(rows.size());
        if (idempotencyKey != null && idempotencyKey.length() > LONGEST_KEY) {
            throw new InvalidInput("Idempotency-Key", "请求头“Idempotency-Key”中的提交编号最长100个字符");
        }
        return turns.take(() -> inTurn(rows, idempotencyKey));
    }

    /** @throws InvalidInput if there is none or there are too many */
    public static void requireRows(int rows) {
        if (rows < 1 || rows > MOST_ROWS) {
            throw new InvalidInput("body", "一次请提交1至" + MOST_ROWS + "人，本次共" + rows + "人");
        }
    }

    private List<Result> inTurn(List<Row> rows, String idempotencyKey) {
        List<Result> results = new ArrayList<>();
        Silence silence = new Silence(clock);
        for (Row row : rows) {
            results.add(file(row, idempotencyKey, silence));
        }
        return results;
    }

    private Result file(Row row, String idempotencyKey, Silence silence) {
        if (!row.problems().isEmpty()) {
            return new Result.Rejected(row.problems());
        }
        String key = key(row.fields(), idempotencyKey);
        Optional<PointsApplication> sentBefore = applications.withSubmissionKey(key);
        if (sentBefore.isPresent()) {
            return new Result.Existing(sentBefore.get());
        }
        if (silence.isLasting()) {
            return new Result.Rejected(silence.told());
        }
        try {
            PointsFiling filing = silence.unless(() -> checkFiling.check(FilingFields.draft(row.fields())));
            return new Result.Accepted(takeOnline.take(filing, key));
        } catch (InvalidInput invalid) {
            return rejected(invalid, key);
        } catch (RuntimeException fault) {
            // A fault of ours in one row must not lose what has become of the others; its words might repeat what was
            // sent.
            log.error("a row could not be filed: {}", fault.getClass().getName());
            return new Result.Rejected(List.of(new FieldProblem("body", "系统暂时不能处理这一行，请稍后重新提交这一行")));
        }
    }

    /** The same file may have been sent twice at the same moment. */
    private Result rejected(InvalidInput invalid, String key) {
        return applications
                .withSubmissionKey(key)
                .<Result>map(Result.Existing::new)
                .orElseGet(() -> new Result.Rejected(invalid.problems()));
    }

    private String key(Map<String, String> fields, String idempotencyKey) {
        String text = (idempotencyKey == null ? "" : idempotencyKey.strip()) + "\n" + FilingFields.canonical(fields);
        return KIND + HexFormat.of().formatHex(vault.fingerprint(text));
    }
}

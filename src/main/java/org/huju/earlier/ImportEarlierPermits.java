package org.huju.earlier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.NotNow;
import org.huju.earlier.PermitImports.Turn;
import org.huju.law.LawBook;
import org.huju.permit.EndorsementDates;
import org.springframework.stereotype.Service;

/**
 * Takes in the permits that were issued before Huju (article 31): they hold until their end and are endorsed by the present rules then. A
 * file that was cut off goes on where it was; one that was taken in before adds nothing.
 */
@Service
public class ImportEarlierPermits {

    private static final String ACT = "shanghai-permit";
    /** Whether no permit can end later than a year after its endorsement; see law/interpretation.yaml. */
    private static final String YEARLY = "earlier-permits-endorsed-yearly";

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final ReadEarlierPermit readEarlierPermit;
    private final TakeBatch takeBatch;
    private final PermitImports imports;
    private final EndorsementDates dates;
    private final LawBook lawBook;
    private final Clock clock;

    ImportEarlierPermits(
            ReadEarlierPermit readEarlierPermit,
            TakeBatch takeBatch,
            PermitImports imports,
            EndorsementDates dates,
            LawBook lawBook,
            Clock clock) {
        this.readEarlierPermit = readEarlierPermit;
        this.takeBatch = takeBatch;
        this.imports = imports;
        this.dates = dates;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /**
     * @param rowsPerBatch of one transaction
     * @param goOn asked before each batch; what is left then waits for the next time
     * @return how far it has come
     * @throws InvalidInput if the file cannot be imported; nothing of it is taken in
     * @throws NotNow while another import runs
     */
    public PermitImport from(Path file, int rowsPerBatch, BooleanSupplier goOn) {
        Turn turn = imports.turn().orElseThrow(ImportEarlierPermits::another);
        try {
            CheckedFile checked = CheckedFile.check(file);
            PermitImport begun = imports.of(checked.digest(), file.getFileName().toString(), checked.rows());
            PermitImport done = begun.finished() ? begun : goOn(begun, checked, rowsPerBatch, goOn);
            if (done.finished()) {
                BadRowsFile.write(file, imports, done);
            }
            return done;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.close();
        }
    }

    private static NotNow another() {
        return new NotNow(new FieldProblem("file", "另一个导入正在进行，请在其完成后再导入"));
    }

    private PermitImport goOn(PermitImport begun, CheckedFile file, int rowsPerBatch, BooleanSupplier goOn)
            throws IOException {
        TermRules rules = termRules();
        PermitImport now = begun;
        try (PermitLines lines = file.from(begun.next())) {
            while (goOn.getAsBoolean()) {
                Batch batch = read(lines, rowsPerBatch, rules);
                if (lines.next().equals(now.next())) {
                    return imports.finish(now.id());
                }
                now = takeBatch.take(now, batch, lines.next());
            }
        }
        return now;
    }

    private TermRules termRules() {
        LocalDate today = LocalDate.now(clock);
        boolean yearly = lawBook.at(today).holds(YEARLY);
        return new TermRules(today, lawBook.act(ACT).inForce(), yearly ? latestEnd(today) : LAST_DAY);
    }

    private LocalDate latestEnd(LocalDate today) {
        LocalDate endorsed = today;
        while (!dates.opensOn(endorsed.plusDays(1)).isAfter(today)) {
            endorsed = endorsed.plusDays(1);
        }
        return dates.yearAfter(endorsed);
    }

    private Batch read(PermitLines lines, int rows, TermRules rules) throws IOException {
        Batch batch = new Batch();
        for (int i = 0; i < rows; i++) {
            long number = lines.next().line();
            String line = lines.read();
            if (line == null) {
                break;
            }
            if (!line.isBlank()) {
                read(number, line, rules, batch);
            }
        }
        return batch;
    }

    private void read(long number, String line, TermRules rules, Batch batch) {
        try {
            batch.add(readEarlierPermit.read(number, line, rules));
        } catch (InvalidInput e) {
            e.problems().forEach(problem -> batch.addBad(number, problem.field(), problem.message()));
        }
    }
}

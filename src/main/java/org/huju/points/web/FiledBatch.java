package org.huju.points.web;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.huju.FieldProblem;
import org.huju.points.FilePointsBatch.Result;
import org.huju.points.PointsApplication;

/**
 * The answer to a batch.
 *
 * @param toMend the rejected rows as they were sent, in the same format, to be corrected and sent again; null if there is none
 */
record FiledBatch(long accepted, long existing, long rejected, List<FiledRow> rows, Object toMend) {

    /**
     * @param row from 1; the head of a CSV file is not counted
     * @param line of the CSV file, from 1, on which the row begins; null for JSON
     * @param result ACCEPTED, EXISTING (this row was sent before) or REJECTED
     */
    record FiledRow(
            int row,
            Integer line,
            String result,
            String applicationNo,
            String queryCode,
            String state,
            List<FieldProblem> problems) {

        static FiledRow of(int row, Integer line, Result result) {
            if (result instanceof Result.Accepted accepted) {
                return of(row, line, "ACCEPTED", accepted.application());
            }
            if (result instanceof Result.Existing existing) {
                return of(row, line, "EXISTING", existing.application());
            }
            return new FiledRow(row, line, "REJECTED", null, null, null, ((Result.Rejected) result).problems());
        }

        private static FiledRow of(int row, Integer line, String result, PointsApplication application) {
            return new FiledRow(
                    row,
                    line,
                    result,
                    application.applicationNo(),
                    application.queryCode(),
                    application.state().label(),
                    List.of());
        }
    }

    /** @param lineOf the line of each row, these counted from 0 */
    static FiledBatch of(List<Result> results, IntFunction<Integer> lineOf, Object toMend) {
        List<FiledRow> rows = IntStream.range(0, results.size())
                .mapToObj(i -> FiledRow.of(i + 1, lineOf.apply(i), results.get(i)))
                .toList();
        return new FiledBatch(count(rows, "ACCEPTED"), count(rows, "EXISTING"), count(rows, "REJECTED"), rows, toMend);
    }

    /** What came back as it was sent is not for a log. */
    @Override
    public String toString() {
        return "FiledBatch";
    }

    private static long count(List<FiledRow> rows, String result) {
        return rows.stream().filter(row -> row.result().equals(result)).count();
    }
}

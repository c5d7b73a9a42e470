package org.huju.points.web;

import java.util.List;
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
     * @param result ACCEPTED, EXISTING (this row was sent before) or REJECTED
     */
    record FiledRow(
            int row, String result, String applicationNo, String queryCode, String state, List<FieldProblem> problems) {

        static FiledRow of(int row, Result result) {
            if (result instanceof Result.Accepted accepted) {
                return of(row, "ACCEPTED", accepted.application());
            }
            if (result instanceof Result.Existing existing) {
                return of(row, "EXISTING", existing.application());
            }
            return new FiledRow(row, "REJECTED", null, null, null, ((Result.Rejected) result).problems());
        }

        private static FiledRow of(int row, String result, PointsApplication application) {
            return new FiledRow(
                    row,
                    result,
                    application.applicationNo(),
                    application.queryCode(),
                    application.state().label(),
                    List.of());
        }
    }

    static FiledBatch of(List<Result> results, Object toMend) {
        List<FiledRow> rows = IntStream.range(0, results.size())
                .mapToObj(i -> FiledRow.of(i + 1, results.get(i)))
                .toList();
        return new FiledBatch(count(rows, "ACCEPTED"), count(rows, "EXISTING"), count(rows, "REJECTED"), rows, toMend);
    }

    private static long count(List<FiledRow> rows, String result) {
        return rows.stream().filter(row -> row.result().equals(result)).count();
    }
}

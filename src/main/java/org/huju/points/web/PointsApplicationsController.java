package org.huju.points.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.huju.InvalidInput;
import org.huju.points.FilePointsBatch;
import org.huju.points.FilePointsBatch.Result;
import org.huju.points.FilePointsBatch.Row;
import org.huju.points.FilePointsOnline;
import org.huju.points.FilingFields;
import org.huju.points.PointsApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/points/applications}: the employers' hall files for one person or for many (article 23). */
@RestController
@RequestMapping("/api/points/applications")
class PointsApplicationsController {

    private static final String KEY = "Idempotency-Key";

    private final FilePointsOnline fileOnline;
    private final FilePointsBatch fileBatch;

    PointsApplicationsController(FilePointsOnline fileOnline, FilePointsBatch fileBatch) {
        this.fileOnline = fileOnline;
        this.fileBatch = fileBatch;
    }

    /** What the employer keeps. */
    record Filed(String applicationNo, String queryCode, String state) {

        static Filed of(PointsApplication application) {
            return new Filed(
                    application.applicationNo(),
                    application.queryCode(),
                    application.state().label());
        }
    }

    /** 201 with the number and query code; the same submission again gives the same answer; 400 names every field to correct. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Filed file(@RequestBody SentJson body, @RequestHeader(name = KEY, required = false) String idempotencyKey) {
        Row row = JsonFields.row(body.node());
        if (!row.problems().isEmpty()) {
            throw new InvalidInput(row.problems());
        }
        return Filed.of(fileOnline.file(FilingFields.draft(row.fields()), idempotencyKey));
    }

    /** 200 with what became of each object of the array; 400 if nothing was tried. */
    @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    FiledBatch fileJson(
            @RequestBody SentJson body, @RequestHeader(name = KEY, required = false) String idempotencyKey) {
        if (!body.node().isArray()) {
            throw new InvalidInput("body", "请提交一个JSON数组，每个人一个对象");
        }
        FilePointsBatch.requireRows(body.node().size());
        List<JsonNode> sent =
                StreamSupport.stream(body.node().spliterator(), false).toList();
        List<Result> results = fileBatch.file(sent.stream().map(JsonFields::row).toList(), idempotencyKey);
        List<JsonNode> toMend = rejected(results).stream().map(sent::get).toList();
        return FiledBatch.of(results, row -> null, toMend.isEmpty() ? null : toMend);
    }

    /** As above, for a file with a head. */
    @PostMapping(path = "/batch", consumes = "text/csv")
    FiledBatch fileCsv(
            @RequestBody(required = false) byte[] body,
            @RequestHeader(name = KEY, required = false) String idempotencyKey) {
        CsvFile file = CsvFile.read(body == null ? new byte[0] : body);
        List<Result> results = fileBatch.file(file.rows(), idempotencyKey);
        List<Integer> toMend = rejected(results);
        return FiledBatch.of(results, file::lineOf, toMend.isEmpty() ? null : file.only(toMend));
    }

    private static List<Integer> rejected(List<Result> results) {
        return IntStream.range(0, results.size())
                .filter(i -> results.get(i) instanceof Result.Rejected)
                .boxed()
                .toList();
    }
}

package org.huju.board.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huju.board.CaseList.Filter;
import org.huju.board.ListCases;
import org.huju.board.TellWeek;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is taken away from the board: lists for spreadsheets, and the week on one page. */
@RestController
@RequestMapping("/camunda/api/board")
class BoardPapersController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ListCases listCases;
    private final TellWeek tellWeek;
    private final int mostRows;
    private final Clock clock;

    BoardPapersController(
            ListCases listCases, TellWeek tellWeek, @Value("${huju.board.csv-rows:10000}") int mostRows, Clock clock) {
        this.listCases = listCases;
        this.tellWeek = tellWeek;
        this.mostRows = mostRows;
        this.clock = clock;
    }

    /** The same list as {@code /cases}, from its first row; what does not fit is told in the last line. */
    @GetMapping("/cases.csv")
    ResponseEntity<byte[]> cases(Narrowed asked, CaseFilter given) {
        Filter filter = given.filter();
        List<ListCases.Line> lines = listCases.lines(asked.selection(), filter, 0, mostRows);
        long total = lines.size() < mostRows
                ? lines.size()
                : listCases.page(asked.selection(), filter, 0, 1).total();
        return file(CSV, "案件-" + LocalDate.now(clock) + ".csv", true).body(CasesCsv.of(lines, total));
    }

    /** @param week as ISO writes it, such as {@code 2026-W48}; without it the present one */
    @GetMapping("/week.pdf")
    ResponseEntity<byte[]> week(Narrowed asked, @RequestParam Optional<String> week) {
        TellWeek.Week told = tellWeek.of(asked.selection(), week.orElse(""));
        return file(MediaType.APPLICATION_PDF, "周报-" + told.name() + ".pdf", false)
                .body(WeekPaper.of(told));
    }

    private static ResponseEntity.BodyBuilder file(MediaType type, String name, boolean download) {
        ContentDisposition disposition = (download ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

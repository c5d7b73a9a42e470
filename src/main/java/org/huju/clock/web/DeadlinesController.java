package org.huju.clock.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.huju.InvalidInput;
import org.huju.clock.Deadlines;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells anyone, without log-in, when a statutory period ends and how it was counted. */
@RestController
@RequestMapping("/api/deadlines")
class DeadlinesController {

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final String HOW = "日期 from 的格式为 YYYY-MM-DD，例如 2023-04-20";

    private final Deadlines deadlines;

    DeadlinesController(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** 404 for a rule that is not known, 400 for a date that cannot be used; both as {@code application/problem+json}. */
    @GetMapping("/{rule}")
    DeadlineAnswer deadline(@PathVariable String rule, @RequestParam(required = false) String from) {
        if (!deadlines.rules().contains(rule)) {
            throw new UnknownRule();
        }
        return DeadlineAnswer.of(deadlines.of(rule, parse(from)));
    }

    @ExceptionHandler
    ProblemDetail unknownRule(UnknownRule unknown) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "没有这项期限。可以查询的期限有：" + String.join("、", deadlines.rules()));
        problem.setTitle("没有这项期限");
        problem.setProperty("rules", deadlines.rules());
        return problem;
    }

    private LocalDate parse(String from) {
        if (from == null || from.isBlank()) {
            throw new InvalidInput("from", "请填写起算日期：" + HOW);
        }
        try {
            LocalDate date = LocalDate.parse(from);
            if (date.isBefore(deadlines.firstDay()) || date.isAfter(LAST)) {
                throw new InvalidInput(
                        "from", "日期 from 应在 " + deadlines.firstDay() + "（《上海市居住证管理办法》施行之日）至 " + LAST + " 之间");
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new InvalidInput("from", "日期 from 不是有效的日期：" + HOW);
        }
    }

    /** Nobody has made a rule of that name. */
    private static final class UnknownRule extends RuntimeException {}
}

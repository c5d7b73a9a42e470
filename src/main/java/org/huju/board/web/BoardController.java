package org.huju.board.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.board.ListCases;
import org.huju.board.Matter;
import org.huju.board.Models;
import org.huju.board.Scope;
import org.huju.board.Scopes;
import org.huju.board.TellActions;
import org.huju.board.TellCase;
import org.huju.board.TellHeat;
import org.huju.board.TellNow;
import org.huju.board.TellTrend;
import org.huju.board.TrendUnit;
import org.huju.board.Viewer;
import org.huju.desk.Office;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /camunda/api/board}: beside the web applications' own interfaces, so that their session says who asks. */
@RestController
@RequestMapping("/camunda/api/board")
class BoardController {

    private final Scopes scopes;
    private final Models models;
    private final TellNow tellNow;
    private final TellTrend tellTrend;
    private final TellHeat tellHeat;
    private final ListCases listCases;
    private final TellCase tellCase;
    private final TellActions tellActions;
    private final Clock clock;

    BoardController(
            Scopes scopes,
            Models models,
            TellNow tellNow,
            TellTrend tellTrend,
            TellHeat tellHeat,
            ListCases listCases,
            TellCase tellCase,
            TellActions tellActions,
            Clock clock) {
        this.scopes = scopes;
        this.models = models;
        this.tellNow = tellNow;
        this.tellTrend = tellTrend;
        this.tellHeat = tellHeat;
        this.listCases = listCases;
        this.tellCase = tellCase;
        this.tellActions = tellActions;
        this.clock = clock;
    }

    record Named(String key, String name) {}

    record District(String code, String name) {}

    record OfficeChoice(String id, String name, String district, String kind) {}

    record Me(
            String user,
            Scope scope,
            List<District> districts,
            List<OfficeChoice> offices,
            List<Named> matters,
            LocalDate today) {}

    @GetMapping("/me")
    Me me(Viewer viewer) {
        Scope scope = scopes.of(viewer);
        List<Office> offices = scopes.offices(scope);
        return new Me(
                viewer.id(),
                scope,
                offices.stream()
                        .map(Office::districtCode)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .sorted()
                        .map(code -> new District(code, scopes.districtName(code)))
                        .toList(),
                offices.stream()
                        .map(office -> new OfficeChoice(
                                office.id(),
                                office.name(),
                                office.districtCode(),
                                office.kind().name()))
                        .toList(),
                Arrays.stream(Matter.values())
                        .flatMap(matter -> models.latest(matter.key()).stream())
                        .map(model -> new Named(model.key(), model.name()))
                        .toList(),
                LocalDate.now(clock));
    }

    @GetMapping("/now")
    TellNow.Now now(Narrowed asked) {
        return tellNow.of(asked.selection());
    }

    /** Without days, the last 12 weeks. */
    @GetMapping("/trend")
    TellTrend.Trend trend(
            Narrowed asked,
            @RequestParam(defaultValue = "week") String unit,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to) {
        LocalDate last = to.orElse(LocalDate.now(clock));
        return tellTrend.of(asked.selection(), TrendUnit.of(unit), from.orElse(last.minusWeeks(12)), last);
    }

    @GetMapping("/heat/{definition}")
    TellHeat.Heat heat(Narrowed asked, @PathVariable String definition, @RequestParam(defaultValue = "12") int months) {
        return tellHeat.of(definition, asked.selection(), months);
    }

    @GetMapping("/cases")
    ListCases.Page cases(
            Narrowed asked,
            CaseFilter filter,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return listCases.page(asked.selection(), filter.filter(), page, size);
    }

    @GetMapping("/cases/{caseId}")
    ResponseEntity<Object> oneCase(
            Viewer viewer,
            Narrowed asked,
            @PathVariable UUID caseId,
            @RequestParam String matter,
            HttpServletRequest request) {
        return tellCase.of(caseId, matter, asked.selection())
                .map(told -> CaseAnswer.of(told, tellActions.of(viewer, told.head()), request.getContextPath()))
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(NoSuchCase::answer);
    }
}

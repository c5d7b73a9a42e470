package org.huju.permit;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 进度查询: what a holder may know with a case's number and the query code of its notice. Nothing personal is in it. */
@Service
public class PermitCaseStatus {

    private static final String OPEN = "正在办理";

    private final PermitCases cases;

    PermitCaseStatus(PermitCases cases) {
        this.cases = cases;
    }

    /**
     * @param kind in Chinese, e.g. 换领、补领
     * @param outcome in Chinese; 正在办理 until it is closed
     * @param closedOn null until then
     */
    public record Status(String caseNo, String kind, LocalDate receivedOn, String outcome, LocalDate closedOn) {}

    /** @return empty if there is no such number or the code is not its own; the two are not told apart */
    @Transactional(readOnly = true)
    public Optional<Status> of(String caseNo, String queryCode) {
        return cases.withNumber(caseNo)
                .filter(permitCase -> permitCase.answersTo(queryCode))
                .map(PermitCaseStatus::status);
    }

    private static Status status(PermitCase permitCase) {
        return new Status(
                permitCase.caseNo(),
                permitCase.kind().label(),
                permitCase.receivedOn(),
                permitCase.closed().map(PermitCase.Closure::outcome).orElse(OPEN),
                permitCase.closed().map(PermitCase.Closure::on).orElse(null));
    }
}

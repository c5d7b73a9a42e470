package org.huju.board.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huju.board.BoardCases;
import org.huju.board.Matter;
import org.huju.board.OpenedCase;
import org.huju.board.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBoardCases implements BoardCases {

    private final JdbcClient jdbc;

    JdbcBoardCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(OpenedCase opened, Instant at, LocalDate on) {
        jdbc.sql(BoardSql.OPEN)
                .param("case", opened.caseId())
                .param("matter", opened.matter().key())
                .param("caseNo", opened.caseNo())
                .param("district", opened.district())
                .param("centre", opened.centreId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", on)
                .update();
    }

    @Override
    public void finish(UUID caseId, Matter matter, Instant at, LocalDate on) {
        jdbc.sql("""
                        update board_case set finished_at = :at, finished_on = :on, position = 'NONE', due = null, rule = null,
                            definition = '', step = '', step_since = null, holder_id = '', clerk = '', chance = null,
                            likely_on = null
                        where case_id = :case and matter = :matter and finished_on is null""")
                .param("case", caseId)
                .param("matter", matter.key())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", on)
                .update();
    }

    @Override
    public void enter(Step step, String officeId, String clerk, Instant at, LocalDate on) {
        jdbc.sql(BoardSql.ENTER)
                .param("id", step.id())
                .param("case", step.caseId())
                .param("matter", step.matter())
                .param("aside", step.aside())
                .param("definition", step.definition())
                .param("activity", step.activity())
                .param("office", officeId)
                .param("clerk", clerk)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", on)
                .update();
    }

    @Override
    public Optional<LocalDate> enteredOn(String stepId) {
        return jdbc.sql("select entered_on from board_step where id = :id and left_on is null")
                .param("id", stepId)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public void leave(String stepId, Instant at, LocalDate on, int days) {
        jdbc.sql("update board_step set left_at = :at, left_on = :on, days = :days where id = :id")
                .param("id", stepId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", on)
                .param("days", days)
                .update();
    }

    @Override
    public void assign(String stepId, String clerk) {
        jdbc.sql("update board_step set clerk = :clerk where id = :id and clerk <> :clerk")
                .param("id", stepId)
                .param("clerk", clerk)
                .update();
    }

    @Override
    public void refresh(Collection<UUID> cases, Set<String> officeRules) {
        jdbc.sql(BoardSql.REFRESH)
                .param("cases", cases.toArray(UUID[]::new))
                .param("offices", officeRules.toArray(String[]::new))
                .update();
    }
}

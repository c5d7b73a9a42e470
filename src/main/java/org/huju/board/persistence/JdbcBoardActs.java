package org.huju.board.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.board.Act;
import org.huju.board.BoardActs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBoardActs implements BoardActs {

    private final JdbcClient jdbc;

    JdbcBoardActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenWait> openWaits(UUID caseId, String matter) {
        return jdbc.sql("""
                        select id, definition, activity, office_id, clerk from board_step
                        where case_id = :case and matter = :matter and left_on is null and not aside
                            and activity like 'userTask%'
                        order by entered_at, id""")
                .param("case", caseId)
                .param("matter", matter)
                .query((row, n) -> new OpenWait(
                        row.getString("id"),
                        row.getString("definition"),
                        row.getString("activity"),
                        row.getString("office_id"),
                        row.getString("clerk")))
                .list();
    }

    @Override
    public boolean add(Act act, LocalDate on) {
        return jdbc.sql("""
                        insert into board_act (kind, case_id, matter, step_id, definition, activity, actor, office_id, clerk,
                            given_to, words, acted_on, acted_at)
                        values (:kind, :case, :matter, :step, :definition, :activity, :actor, :office, :clerk,
                            :givenTo, :words, :on, :at)
                        on conflict (step_id, acted_on) where kind = 'URGED' do nothing""")
                        .param("kind", act.kind().name())
                        .param("case", act.caseId())
                        .param("matter", act.matter())
                        .param("step", act.stepId())
                        .param("definition", act.definition())
                        .param("activity", act.activity())
                        .param("actor", act.actor())
                        .param("office", act.officeId())
                        .param("clerk", act.clerk())
                        .param("givenTo", act.givenTo())
                        .param("words", act.words())
                        .param("on", on)
                        .param("at", act.at().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public List<Act> of(UUID caseId, String matter) {
        return jdbc.sql("select * from board_act where case_id = :case and matter = :matter order by acted_at, id")
                .param("case", caseId)
                .param("matter", matter)
                .query((row, n) -> act(row))
                .list();
    }

    @Override
    public Optional<String> matterOf(UUID caseId) {
        return jdbc.sql("""
                        select matter from board_case where case_id = :case and finished_on is null
                        order by opened_at desc, matter limit 1""").param("case", caseId).query(String.class).optional();
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                Act.Kind.valueOf(row.getString("kind")),
                row.getObject("case_id", UUID.class),
                row.getString("matter"),
                row.getString("step_id"),
                row.getString("definition"),
                row.getString("activity"),
                row.getString("actor"),
                row.getString("office_id"),
                row.getString("clerk"),
                row.getString("given_to"),
                row.getString("words"),
                row.getObject("acted_at", OffsetDateTime.class).toInstant());
    }
}

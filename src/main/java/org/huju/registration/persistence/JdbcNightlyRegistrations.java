package org.huju.registration.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumberVault;
import org.huju.registration.NightlyRegistrations;
import org.huju.registration.Registration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each question is answered by an index that holds only what may fall due. */
@Repository
class JdbcNightlyRegistrations implements NightlyRegistrations {

    private final JdbcClient jdbc;
    private final RegistrationRow row;

    JdbcNightlyRegistrations(JdbcClient jdbc, IdNumberVault vault) {
        this.jdbc = jdbc;
        this.row = new RegistrationRow(vault);
    }

    @Override
    public List<Registration> dueForPermitReminder(LocalDate night, int atMost) {
        return due("""
                        select * from residence_registration where permit_reminder_on <= :night
                        order by permit_reminder_on limit :atMost for update skip locked""", night, atMost);
    }

    @Override
    public List<Registration> dueForEndingReminder(LocalDate night, int atMost) {
        return due("""
                        select * from residence_registration where ending_reminder_on <= :night
                        order by ending_reminder_on limit :atMost for update skip locked""", night, atMost);
    }

    private List<Registration> due(String query, LocalDate night, int atMost) {
        return jdbc.sql(query)
                .param("night", night)
                .param("atMost", atMost)
                .query(row)
                .list();
    }

    @Override
    public void lookAgainForPermit(List<UUID> ids, Optional<LocalDate> on) {
        jdbc.sql("update residence_registration set permit_reminder_on = cast(:on as date) where id = any(:ids)")
                .param("on", on.orElse(null))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    @Override
    public void endingReminded(List<UUID> ids) {
        jdbc.sql("update residence_registration set ending_reminder_on = null where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    @Override
    public int endThoseUpTo(LocalDate lastDay, LocalDate on, String reason, int atMost) {
        return jdbc.sql("""
                        with due as (
                            select id from residence_registration where state = 'CURRENT' and valid_until <= :lastDay
                            order by valid_until limit :atMost for update skip locked)
                        update residence_registration r
                        set state = 'ENDED', ended_on = :on, ended_because = :reason,
                            permit_reminder_on = null, ending_reminder_on = null
                        from due where r.id = due.id""")
                .param("lastDay", lastDay)
                .param("atMost", atMost)
                .param("on", on)
                .param("reason", reason)
                .update();
    }
}

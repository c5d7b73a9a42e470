package org.huju.credit.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.credit.DishonestyList;
import org.huju.people.IdNumber;
import org.huju.people.IdNumberVault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDishonestyList implements DishonestyList {

    private final JdbcClient jdbc;
    private final IdNumberVault vault;

    JdbcDishonestyList(JdbcClient jdbc, IdNumberVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public boolean holds(IdNumber person) {
        return jdbc.sql("select exists (select 1 from dishonesty_entry where id_number_fingerprint = :person)")
                .param("person", vault.fingerprint(person))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void enter(IdNumber person, UUID application, String reason, LocalDate on) {
        jdbc.sql("""
                        insert into dishonesty_entry (id_number_fingerprint, application_id, reason, entered_on)
                        values (:person, :application, :reason, :on) on conflict (application_id) do nothing""")
                .param("person", vault.fingerprint(person))
                .param("application", application)
                .param("reason", reason)
                .param("on", on)
                .update();
    }
}

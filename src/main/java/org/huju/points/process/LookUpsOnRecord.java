package org.huju.points.process;

import java.time.Clock;
import java.time.LocalDate;
import org.huju.people.IdNumber;
import org.huju.people.IdNumberVault;
import org.huju.people.Problems;
import org.huju.platform.access.AccessLog;
import org.huju.platform.forms.Person;
import org.huju.points.PointsFilingDraft;
import org.springframework.stereotype.Component;

/** Writes down who is about to have the social insurance asked about whom: a filing that is refused leaves no case to show it. */
@Component
class LookUpsOnRecord {

    private final AccessLog accessLog;
    private final IdNumberVault vault;
    private final Clock clock;

    LookUpsOnRecord(AccessLog accessLog, IdNumberVault vault, Clock clock) {
        this.accessLog = accessLog;
        this.vault = vault;
        this.clock = clock;
    }

    /** About nobody whose number cannot be read is anybody asked. */
    void write(Person person, PointsFilingDraft draft, String form) {
        IdNumber holder = new Problems()
                .value("idNumber", "公民身份号码", draft.idNumber(), raw -> IdNumber.parse(raw, LocalDate.now(clock)));
        if (holder != null) {
            accessLog.lookedUp(person.id(), vault.fingerprint(holder), form);
        }
    }
}

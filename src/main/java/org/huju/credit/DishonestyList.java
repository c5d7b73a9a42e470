package org.huju.credit;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.people.IdNumber;

/** 不诚信名单: who is on it is no longer accepted before all materials are there (容缺受理, a design decision). */
public interface DishonestyList {

    boolean holds(IdNumber person);

    /** Enters the person for this case; done twice it is one entry. */
    void enter(IdNumber person, UUID application, String reason, LocalDate on);
}

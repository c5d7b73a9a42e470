package org.huju.clock;

import java.time.LocalDate;

/**
 * What happened to a clock, as people read it.
 *
 * @param on the day it took effect
 * @param what in Chinese, e.g. 中止，至2026-12-07
 * @param by a user id, or 系统
 * @param notice number of the written notice; empty where none was needed
 * @param due the due date from then on
 */
public record LedgerLine(
        LocalDate on, String what, String cause, String by, String article, String notice, LocalDate due) {

    static LedgerLine of(LedgerEntry entry) {
        LedgerEntry.Act act = entry.act();
        String until = entry.pausedUntil().map(day -> "，至" + day).orElse("");
        String by = act.actor().equals(LedgerEntry.Act.SYSTEM) ? "系统" : act.actor();
        return new LedgerLine(
                entry.on(),
                entry.kind().label() + until,
                act.cause(),
                by,
                act.article(),
                act.notice(),
                entry.dates().due());
    }
}

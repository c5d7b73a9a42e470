package org.huju.alerts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open case that is late or likely to be.
 *
 * @param subject names case, matter, period and date
 * @param centreId of the office that took it in; empty where there is none
 * @param holderId of the office it lies with; empty while it is nobody's
 * @param clerk empty when nobody has taken it
 * @param rule the period that ends on {@code due}; null where none runs
 * @param due null likewise
 * @param chance of being late, 0 to 1; null where none was told
 * @param likelyOn when it will probably be done; null likewise
 */
public record CaseRow(
        Kind kind,
        String subject,
        UUID caseId,
        String matter,
        String caseNo,
        String district,
        String centreId,
        String holderId,
        String clerk,
        String rule,
        LocalDate due,
        Double chance,
        LocalDate likelyOn) {}

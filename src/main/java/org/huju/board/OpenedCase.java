package org.huju.board;

import java.util.UUID;

/**
 * A case as it comes onto the board.
 *
 * @param caseNo as it stands on the receipt
 * @param district six digits; empty for the whole city
 * @param centreId of the office that took it in; empty where there is none
 */
public record OpenedCase(UUID caseId, Matter matter, String caseNo, String district, String centreId) {}

package org.huju.board;

/**
 * Which cases a figure counts; each part empty for all.
 *
 * @param district six digits
 * @param intake id of the office that has taken them in
 * @param desk id of the office they lie with now
 * @param matter key of the process
 */
public record Selection(String district, String intake, String desk, String matter) {}

package org.huju.desk;

/**
 * A street, town or zone of street level.
 *
 * @param districtCode six digits
 * @param code nine digits
 */
public record Street(String districtCode, String districtName, String code, String name) {}

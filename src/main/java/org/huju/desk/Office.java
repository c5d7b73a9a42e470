package org.huju.desk;

import java.util.List;

/**
 * One office.
 *
 * @param id for example {@code centre-310101002}, {@code police-310101}, {@code dept-hrss}, {@code district-310101}
 * @param name as it stands on a notice
 * @param districtCode six digits (GB/T 2260); empty for a municipal department
 * @param streetCode nine digits (GB/T 10114); empty unless it is a community centre
 */
public record Office(String id, OfficeKind kind, String name, String districtCode, String streetCode) {

    /** The engine group of the people who have this role here, for example {@code police-310101-signer}. */
    public String group(Role role) {
        if (!kind.roles().contains(role)) {
            throw new IllegalArgumentException(kind + " has no " + role);
        }
        return id + role.suffix();
    }

    public List<Desk> desks() {
        return kind.roles().stream().map(role -> new Desk(this, role)).toList();
    }
}

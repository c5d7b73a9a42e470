package org.huju.registration;

import org.huju.people.PersonName;

/**
 * At whose home somebody lives who lives at a relative's.
 *
 * @param relation what the relative is to the person
 * @param committed whether a commitment stands in place of the proof of it ({@code kinship-commitment})
 */
public record Kinship(Relation relation, PersonName relative, boolean committed) {

    /** In Chinese, for the department that checks it. */
    public String claimed() {
        return "居住在" + relation.label() + relative.value() + "的住所";
    }
}

package org.huju.board.persistence;

import java.util.HashMap;
import java.util.Map;
import org.huju.board.Selection;

/** A selection as conditions, each beginning with {@code and}. */
final class Where {

    private Where() {}

    /** Of open cases. */
    static String of(Selection selection) {
        return place(selection) + when(selection.desk(), "holder_id = :desk");
    }

    /** Of what knows only where a case was taken in: that of a desk is its district's, and none where it has no district. */
    static String takenIn(Selection selection) {
        boolean ofNoDistrict =
                selection.district().isEmpty() && selection.intake().isEmpty();
        return place(selection) + (ofNoDistrict && !selection.desk().isEmpty() ? " and false" : "");
    }

    private static String place(Selection selection) {
        return when(selection.district(), "district = :district")
                + when(selection.intake(), "centre_id = :intake")
                + when(selection.matter(), "matter = :matter");
    }

    /** Of steps, which know the desk they lay on and not the matter. */
    static String atDesk(Selection selection) {
        return when(selection.district(), "district = :district")
                + when(selection.desk().isEmpty() ? selection.intake() : selection.desk(), "office_id = :atDesk");
    }

    private static String when(String part, String condition) {
        return part.isEmpty() ? "" : " and " + condition;
    }

    /** A map that may hold more than the statement asks for. */
    static Map<String, Object> parameters(Selection selection) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("district", selection.district());
        parameters.put("intake", selection.intake());
        parameters.put("desk", selection.desk());
        parameters.put("atDesk", selection.desk().isEmpty() ? selection.intake() : selection.desk());
        parameters.put("matter", selection.matter());
        return parameters;
    }
}

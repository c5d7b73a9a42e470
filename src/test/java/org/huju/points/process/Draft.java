package org.huju.points.process;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of {@code points-scoring.dmn} that a test changes as an office would in Modeler. */
public final class Draft {

    private final String xml;

    private Draft(String xml) {
        this.xml = xml;
    }

    public static Draft shipped() {
        return new Draft(Tables.xml());
    }

    /** Gives a rule its last day. */
    public Draft until(String rule, String day) {
        return dated(rule, "<= date(\"" + day + "\")");
    }

    /** Adds a rule like another, with a first day and other points. */
    public Draft copy(String rule, String name, String firstDay, String points) {
        String original = block(rule);
        return new Draft(xml.replace(original, original + original.replace(rule, name)))
                .dated(name, ">= date(\"" + firstDay + "\")")
                .points(name, points);
    }

    /** Changes what a rule gives. */
    public Draft points(String rule, String points) {
        return cell(rule + "_points_out", points);
    }

    public Draft replace(String original, String replacement) {
        assertThat(xml).contains(original);
        return new Draft(xml.replace(original, replacement));
    }

    public String xml() {
        return xml;
    }

    private Draft dated(String rule, String days) {
        return cell(rule + "_on", days.replace("<", "&lt;").replace(">", "&gt;"));
    }

    private Draft cell(String id, String text) {
        int start = xml.indexOf("<text>", xml.indexOf("id=\"" + id + "\"")) + "<text>".length();
        int end = xml.indexOf("</text>", start);
        assertThat(xml).contains("id=\"" + id + "\"");
        return new Draft(xml.substring(0, start) + text + xml.substring(end));
    }

    private String block(String rule) {
        int start = xml.indexOf("<rule id=\"rule_" + rule + "\"");
        assertThat(start).as(rule).isNotNegative();
        return xml.substring(start, xml.indexOf("</rule>", start) + "</rule>".length());
    }
}

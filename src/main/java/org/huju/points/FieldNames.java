package org.huju.points;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.huju.FieldProblem;

/** Speaks of fields whose names somebody else has chosen, and keeps the answer short, however many and however long they are. */
public final class FieldNames {

    private static final int MOST_PROBLEMS = 20;
    private static final int LONGEST_NAME = 40;

    private FieldNames() {}

    /**
     * Names that are none of ours: somebody who misspells one must not believe it was read.
     *
     * @param path stands before each name, such as the group it is in
     * @param hint what can be done about it; said with the first one only
     */
    public static List<FieldProblem> unknown(
            Collection<String> sent, Collection<String> known, String path, String hint) {
        List<FieldProblem> problems = new ArrayList<>();
        sent.stream()
                .filter(name -> !known.contains(name))
                .limit(MOST_PROBLEMS + 1L)
                .map(name -> path + shortened(name))
                .forEach(name -> problems.add(
                        new FieldProblem(name, "没有“" + name + "”这个字段" + (problems.isEmpty() ? "，" + hint : ""))));
        return problems;
    }

    /** The first ones, and that there are more. */
    public static List<FieldProblem> first(List<FieldProblem> problems) {
        if (problems.size() <= MOST_PROBLEMS) {
            return problems;
        }
        List<FieldProblem> first = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        first.add(new FieldProblem("body", "还有更多需要更正的，请先更正以上各项"));
        return first;
    }

    /** As much of a name as is needed to recognise it. */
    public static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}

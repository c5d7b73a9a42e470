package org.huju.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A statute, regulation or rule the system follows.
 *
 * @param id directory name below {@code law/}
 * @param title Chinese title without brackets
 * @param level its rank, in Chinese, e.g. 地方政府规章
 * @param number official number; empty when it has none
 * @param issuedBy who made it, in Chinese
 * @param inForce first day in force
 * @param until last day in force; {@link LocalDate#MAX} while it stands
 * @param readAt where the text was read
 * @param checkedOn when that was last checked
 * @param articles the numbers of the articles kept here
 */
public record Act(
        String id,
        String title,
        String level,
        String number,
        String issuedBy,
        LocalDate inForce,
        LocalDate until,
        String readAt,
        LocalDate checkedOn,
        List<Integer> articles) {

    public Act {
        articles = List.copyOf(articles);
    }
}

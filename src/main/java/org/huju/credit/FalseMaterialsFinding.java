package org.huju.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 认定使用虚假材料.
 *
 * @param items which materials, in Chinese
 * @param serious 情节严重
 * @param by user id of the officer who confirmed it
 */
public record FalseMaterialsFinding(
        UUID caseId, List<String> items, boolean serious, String by, LocalDate on, List<Consequence> consequences) {

    public FalseMaterialsFinding {
        items = List.copyOf(items);
        consequences = List.copyOf(consequences);
    }
}

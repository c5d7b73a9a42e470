package org.huju.board.web;

import java.util.Map;

/** The board's parameters as the pages call them. */
final class BoardFields {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("district", "区"),
            Map.entry("office", "单位"),
            Map.entry("matter", "事项"),
            Map.entry("step", "环节"),
            Map.entry("clerk", "经办人"),
            Map.entry("position", "状态"),
            Map.entry("risk", "可能超期"),
            Map.entry("order", "排序"),
            Map.entry("unit", "统计单位"),
            Map.entry("from", "开始日期"),
            Map.entry("to", "结束日期"),
            Map.entry("months", "月数"),
            Map.entry("page", "页"),
            Map.entry("size", "每页行数"),
            Map.entry("week", "周"),
            Map.entry("caseId", "案件"),
            Map.entry("definition", "流程"));

    private BoardFields() {}

    static boolean known(String field) {
        return LABELS.containsKey(field);
    }

    static String label(String field) {
        return LABELS.getOrDefault(field, "参数");
    }

    /** What would have been understood. */
    static String shape(Class<?> type) {
        return switch (type == null ? "" : type.getSimpleName()) {
            case "LocalDate", "Optional" -> "应为日期，格式为年-月-日，例如2026-11-23";
            case "int", "Integer" -> "应为整数";
            case "boolean", "Boolean" -> "只能是true或者false";
            case "UUID" -> "不是案件的标识，请从案件列表中打开";
            default -> "格式不对，请按接口说明填写";
        };
    }
}

package org.huju.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huju.support.Steps;

/** What somebody who decides by chance writes into each form. */
final class WalkForms {

    private WalkForms() {}

    /**
     * @param task its key
     * @param materials codes of those of its case
     * @return empty for a form that nobody here fills in
     */
    static Map<String, Object> of(String task, List<String> materials, Random random) {
        return switch (task) {
            case "userTask_checkProofs", "userTask_checkMaterials" ->
                Map.of("finding", "MATERIALS", "presentMaterials", some(materials, random), "gapNote", "请到房管部门开具");
            case "userTask_supplementProofs", "userTask_supplementMaterials" -> Map.of("choice", "SUPPLEMENTED");
            case "userTask_issueReceipt" -> Map.of("receiptHandedOver", true);
            case "userTask_compareManually" -> Steps.byHand();
            case "userTask_reviewComparison" -> review(random);
            case "userTask_verifyByDepartment" -> Map.of("result", "CONFIRMED", "note", "档案记载一致");
            case "userTask_approveIssuance" -> approve(random);
            case "userTask_handOverCard" ->
                Map.of("receiptChecked", true, "identityChecked", true, "collector", "APPLICANT");
            case "userTask_resumeDeadline" -> Map.of("reason", "鉴定意见已经收到");
            default -> task.startsWith("userTask_supervise") ? Map.of("measure", "每日清点逾期的案件") : Map.of();
        };
    }

    /** Now and then one is missing. */
    private static List<String> some(List<String> materials, Random random) {
        return random.nextInt(4) == 0 && !materials.isEmpty() ? materials.subList(0, materials.size() - 1) : materials;
    }

    private static Map<String, Object> review(Random random) {
        return random.nextInt(3) == 0
                ? Map.of("decision", "VERIFY", "departments", List.of("hrss"), "question", "请核实申请人所述是否属实")
                : Map.of("decision", "PASS", "reason", "核对纸质登记，确系本人");
    }

    private static Map<String, Object> approve(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Map.of("decision", "ISSUE");
            case 1 -> Map.of("decision", "RETURN", "reason", "请补充住址核对记录");
            default -> Map.of("decision", "REFUSE", "refusalGround", "refuse-no-ground", "reason", "劳动合同已解除");
        };
    }
}

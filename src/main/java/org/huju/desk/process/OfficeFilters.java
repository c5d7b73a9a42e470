package org.huju.desk.process;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;
import org.huju.desk.Desk;
import org.huju.desk.OfficeKind;
import org.huju.desk.Role;

/**
 * The offices' filters in the order in which Tasklist shows them.
 *
 * <p>Some ask by an expression, which the engine evaluates when the filter is opened ({@code enable-expressions-in-stored-queries}). An
 * expression can call any bean, so whoever may write one runs code: only administrators may create or change filters.
 */
final class OfficeFilters {

    private static final String BLUE = "#2563a8";
    private static final String GREEN = "#3c763d";
    private static final String AMBER = "#c77700";
    private static final String RED = "#b3261e";
    private static final String GREY = "#555555";

    private static final Predicate<Desk> EVERYONE = desk -> true;
    private static final Predicate<Desk> CENTRES = of(OfficeKind.CENTRE);
    private static final Predicate<Desk> REVIEWERS =
            of(OfficeKind.POLICE).and(desk -> desk.role() == Role.REVIEWER || desk.role() == Role.HEAD);
    private static final Predicate<Desk> SIGNERS =
            of(OfficeKind.POLICE).and(desk -> desk.role() == Role.SIGNER || desk.role() == Role.HEAD);
    private static final Predicate<Desk> POLICE_HEADS = of(OfficeKind.POLICE).and(desk -> desk.role() == Role.HEAD);
    private static final Predicate<Desk> DEPARTMENTS = of(OfficeKind.DEPARTMENT);
    private static final Predicate<Desk> TALENT_CENTRES = of(OfficeKind.TALENT);
    private static final Predicate<Desk> HR_HEADS = of(OfficeKind.HR).and(desk -> desk.role() == Role.HEAD);
    private static final Predicate<Desk> RECHECKERS =
            HR_HEADS.or(desk -> desk.group().equals("dept-hrss-head"));
    private static final Predicate<Desk> HR_REVIEWERS = hr(Role.REVIEWER);
    private static final Predicate<Desk> HR_SIGNERS = hr(Role.SIGNER);
    /** A case that the holder has brought directly is taken in by the bureau itself (article 30). */
    private static final Predicate<Desk> INTAKE = TALENT_CENTRES.or(HR_REVIEWERS);

    private static final Predicate<Desk> HEADS = desk -> desk.role() == Role.HEAD;

    static final List<OfficeFilter> ALL = List.of(
            new OfficeFilter(
                    "我的待办", "我已领取的任务", BLUE, EVERYONE, tasks -> tasks.taskAssigneeExpression("${currentUser()}")),
            new OfficeFilter("本中心待核对", "新收件，待核对材料", BLUE, CENTRES, at("userTask_checkMaterials")),
            new OfficeFilter(
                    "待补齐材料",
                    "已告知或容缺受理，等申请人补交材料",
                    BLUE,
                    CENTRES,
                    at("userTask_supplementMaterials", "userTask_receiveSupplement")),
            new OfficeFilter(
                    "居住登记",
                    "待核对居住证明，等申请人补齐，或者等登记人陈述申辩",
                    BLUE,
                    CENTRES,
                    at("userTask_checkProofs", "userTask_supplementProofs", "userTask_hearRegistrant")),
            new OfficeFilter("待出具凭证", "已受理，待出具受理凭证", BLUE, CENTRES, at("userTask_issueReceipt")),
            new OfficeFilter(
                    "待领证", "证件已制好，待发放", GREEN, CENTRES, at("userTask_handOverCard", "userTask_handOverReplacement")),
            new OfficeFilter("待缴费", "换领、补领，等持证人缴纳工本费", BLUE, CENTRES, at("userTask_collectFee")),
            new OfficeFilter("待销毁证件", "换领、补领已终止，已经制成的证件待销毁", BLUE, CENTRES, at("userTask_destroyCard")),
            new OfficeFilter("待核对签注", "比对有变化或者没有记录，待核对签注", BLUE, CENTRES, at("userTask_checkEndorsement")),
            new OfficeFilter(
                    "待中心审批",
                    "待负责人审批再次告知、决定解除不诚信记录或者认定虚假承诺",
                    BLUE,
                    CENTRES.and(HEADS),
                    at("userTask_approveFurtherDemand", "userTask_decideLifting", "userTask_confirmFalseCommitment")),
            new OfficeFilter(
                    "待公安核查",
                    "待人工比对或核查比对结果",
                    BLUE,
                    REVIEWERS,
                    at("userTask_compareManually", "userTask_reviewComparison")),
            new OfficeFilter("待核查变更", "信息变更与登记不一致，待核查", BLUE, REVIEWERS, at("userTask_reviewChange")),
            new OfficeFilter("待核查居住证", "居住登记被撤销，待核查据此取得的居住证", BLUE, REVIEWERS, at("userTask_reviewPermit")),
            new OfficeFilter("待审批签发", "核查已通过，待审批签发", BLUE, SIGNERS, at("userTask_approveIssuance")),
            new OfficeFilter("待听取陈述申辩", "已告知拟注销，等持证人陈述申辩", BLUE, REVIEWERS, at("userTask_hearHolder")),
            new OfficeFilter("待审批注销", "已听取陈述申辩，待审批注销", BLUE, SIGNERS, at("userTask_confirmCancellation")),
            new OfficeFilter("已中止", "期限已中止，待恢复计时", BLUE, REVIEWERS, at("userTask_resumeDeadline")),
            new OfficeFilter("待决定延长", "承办人申请延长，待负责人决定", AMBER, POLICE_HEADS, at("userTask_decideExtension")),
            new OfficeFilter("人才中心待预审", "新收积分申请，待预审材料", BLUE, INTAKE, at("userTask_precheckMaterials")),
            new OfficeFilter("人才中心待受理", "材料已预审，待受理核对", BLUE, INTAKE, at("userTask_checkPointsMaterials")),
            new OfficeFilter(
                    "待单位补正",
                    "已告知或容缺受理，等单位补正材料",
                    BLUE,
                    INTAKE,
                    at("userTask_correctMaterials", "userTask_receivePointsSupplement")),
            new OfficeFilter(
                    "人社待审核", "待逐项审核积分指标", BLUE, HR_REVIEWERS, at("userTask_reviewIndicators", "userTask_reviewAgain")),
            new OfficeFilter(
                    "待复审",
                    "待复审积分或者虚假认定",
                    BLUE,
                    HR_SIGNERS,
                    at("userTask_confirmScore", "userTask_confirmFalsehood", "userTask_confirmLateFalsehood")),
            new OfficeFilter(
                    "待处理直接申请",
                    "持证人直接申请积分，待决定或者待核对单位改正情况",
                    BLUE,
                    HR_REVIEWERS,
                    at("userTask_decideDirectRequest", "userTask_checkCorrection")),
            new OfficeFilter("待复核", "对积分有异议或者发现差错，待复核", BLUE, RECHECKERS, at("userTask_recheckPoints")),
            new OfficeFilter("待认定", "公安提请认定的注销情形", BLUE, DEPARTMENTS, at("userTask_findGround")),
            new OfficeFilter("待部门核验", "公安或者人社部门送来核验的事项", BLUE, DEPARTMENTS, at("userTask_verifyByDepartment")),
            new OfficeFilter(
                    "临期",
                    "三个工作日内到期",
                    AMBER,
                    EVERYONE,
                    tasks -> tasks.dueAfterExpression("${now()}").dueBeforeExpression("${dueSoon.until()}")),
            new OfficeFilter("超期", "已过期限", RED, EVERYONE, tasks -> tasks.dueBeforeExpression("${now()}")),
            new OfficeFilter(
                    "工作日历",
                    "待填写或者待核对发布的放假安排",
                    BLUE,
                    of(OfficeKind.MUNICIPAL),
                    at("userTask_fillCalendar", "userTask_reviewAmendment")),
            new OfficeFilter(
                    "督办",
                    "需负责人督办的案件",
                    RED,
                    HEADS,
                    at(
                            "userTask_superviseOverdue",
                            "userTask_superviseCeiling",
                            "userTask_superviseNotice",
                            "userTask_superviseProofs",
                            "userTask_superviseFalseCommitment",
                            "userTask_supervisePermitReview",
                            "userTask_superviseVerification",
                            "userTask_superviseLateVerification",
                            "userTask_supervisePrecheck",
                            "userTask_superviseScoring",
                            "userTask_superviseDirectRequest",
                            "userTask_superviseRecheck",
                            "userTask_superviseEndorsement",
                            "userTask_superviseChange",
                            "userTask_superviseReplacement",
                            "userTask_superviseFinding",
                            "userTask_superviseConfirmation")),
            new OfficeFilter("全部", "我可以查看的全部任务", GREY, EVERYONE, tasks -> tasks));

    private OfficeFilters() {}

    /** Whether the filter is in everybody's list, so that one authorization serves all. */
    static boolean isForEveryone(OfficeFilter filter) {
        return filter.audience() == EVERYONE;
    }

    private static Predicate<Desk> of(OfficeKind kind) {
        return desk -> desk.office().kind() == kind;
    }

    /** Who has that role at a bureau of human resources, and its head. */
    private static Predicate<Desk> hr(Role role) {
        return of(OfficeKind.HR).and(desk -> desk.role() == role || desk.role() == Role.HEAD);
    }

    private static UnaryOperator<TaskQuery> at(String... userTasks) {
        return tasks -> tasks.taskDefinitionKeyIn(userTasks);
    }
}

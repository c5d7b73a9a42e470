package org.huju.points;

import org.huju.casefile.Decision;
import org.huju.clock.StatutoryClock;
import org.huju.notices.Wording;

/** The wording of what employers and holders are told about a direct request (article 30). */
final class DirectRequestTexts {

    private DirectRequestTexts() {}

    /** To the employer. */
    static String order(PointsApplication application, Decision decision, StatutoryClock correction, String remedies) {
        return application.filing().employer().name() + "：\n你单位职工"
                + application.filing().holder().name().value() + "反映，其申请《上海市居住证》积分，"
                + application.filing().directRequest().orElseThrow().cause().label() + "（" + number(application)
                + "）。现责令你单位改正：请于" + Wording.date(correction.due()) + "前（含当日）到注册地的区人才服务中心为其办理积分申请（"
                + article(decision) + "）。理由：" + decision.reason() + "。期满没有办理的，由人力资源社会保障部门直接受理该职工的申请。" + remedies;
    }

    static String employerFiled(PointsApplication application, Decision check) {
        return head(application) + check.outcome() + "，由该申请继续办理，您无需再次申请（《上海市居住证管理办法》第三十条）。";
    }

    static String taken(PointsApplication application) {
        return head(application) + "您的积分申请由人力资源社会保障部门直接办理（《上海市居住证管理办法》第三十条），无需再通过单位申请。收件编号和查询码不变。";
    }

    /** @param mayEntrust whether the employer can still file */
    static String rejected(PointsApplication application, Decision decision, boolean mayEntrust, String remedies) {
        String entrust = mayEntrust ? "您可以委托单位到人才服务中心申请（《上海市居住证管理办法》第二十三条）。" : "";
        return head(application) + "您直接提出的积分申请不予受理。理由：" + decision.reason() + "（" + article(decision) + "）。" + entrust
                + remedies;
    }

    private static String head(PointsApplication application) {
        return application.filing().holder().name().value() + "：（" + number(application) + "）\n";
    }

    private static String number(PointsApplication application) {
        return "收件编号" + application.applicationNo();
    }

    private static String article(Decision decision) {
        return decision.article().orElseThrow();
    }
}

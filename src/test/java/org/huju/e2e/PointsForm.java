package org.huju.e2e;

import java.util.List;
import java.util.Map;
import org.huju.desk.Office;
import org.huju.desk.Offices;
import org.huju.simulator.SampleHolder;

/** The start form of an application for points, filled in for one of the sample holders. */
final class PointsForm {

    private static final Map<String, String> EDUCATION =
            Map.of("COLLEGE", "大专（高职）", "BACHELOR_DEGREE", "大学本科学历和学士学位", "MASTER", "硕士研究生学历学位");
    private static final Map<String, String> TITLES = Map.of("INTERMEDIATE", "中级职称");

    private PointsForm() {}

    static CaseForm fill(CaseForm form, SampleHolder holder) {
        return fill(form, holder, new Offices().talentCentreOf(holder.employer().districtCode()));
    }

    /** @param office which takes it in */
    static CaseForm fill(CaseForm form, SampleHolder holder, Office office) {
        form.write("姓名", holder.person().name())
                .write("公民身份号码", holder.person().idNumber().value())
                .write("联系电话", holder.phone())
                .write("单位名称", holder.employer().name())
                .write("统一社会信用代码", holder.employer().code().value())
                .tick(office.name());
        holder.claims().forEach((claim, value) -> claim(form, claim, value));
        return form;
    }

    private static void claim(CaseForm form, String claim, String value) {
        switch (claim) {
            case "education" -> form.choose("教育背景", EDUCATION.get(value));
            case "title" -> form.choose("专业技术职称或者技能等级", TITLES.get(value));
            case "titleBaseMonths" -> {
                // Asked for once a title is chosen, which the claims name in any order.
                form.choose("专业技术职称或者技能等级", "中级职称");
                form.write("近一年基数达标月数", value);
            }
            case "insuredMonths" -> form.write("累计缴费月数", value);
            default -> throw new IllegalArgumentException(claim);
        }
    }

    /** What must stay nowhere but in the case record. */
    static List<String> personal(SampleHolder holder) {
        return List.of(
                holder.person().name(),
                holder.person().idNumber().value(),
                holder.phone(),
                holder.employer().code().value());
    }
}

package org.huju.points.process;

import org.huju.platform.forms.FormValues;
import org.huju.points.ClaimsDraft;
import org.huju.points.PointsFilingDraft;

/** The fields of the forms in which an application for points is filed. */
final class PointsFilingFields {

    private PointsFilingFields() {}

    static PointsFilingDraft read(FormValues values) {
        return new PointsFilingDraft(
                values.asWritten("holderName"),
                values.asWritten("idNumber"),
                values.asWritten("phone"),
                values.asWritten("employerCode"),
                values.asWritten("employerName"),
                values.asWritten("districtCode"),
                claims(values),
                values.asWritten("directCause"),
                values.asWritten("directExplanation"));
    }

    private static ClaimsDraft claims(FormValues values) {
        return new ClaimsDraft(
                values.asWritten("education"),
                values.asWritten("title"),
                values.asWritten("titleBaseMonths"),
                values.asWritten("insuredMonths"),
                values.asWritten("atLeast0_8"),
                values.asWritten("atLeast1"),
                values.asWritten("atLeast2"),
                values.asWritten("at3"),
                values.asWritten("entrepreneur"),
                values.asWritten("intermediary"),
                values.asWritten("shortageMajor"),
                values.asWritten("freshGraduate"),
                values.asWritten("yearlyTaxYuan"),
                values.asWritten("localEmployees"),
                values.asWritten("publicServiceYears"),
                values.asWritten("outerSuburbYears"),
                values.asWritten("award"),
                values.asWritten("spouseYears"));
    }
}

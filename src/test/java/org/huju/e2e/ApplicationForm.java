package org.huju.e2e;

import java.util.List;
import java.util.Map;
import org.huju.simulator.SampleCitizen;
import org.huju.verification.Claim;

/** The start form, filled in for one of the sample citizens. */
final class ApplicationForm {

    private static final Map<String, String> GROUNDS =
            Map.of("EMPLOYMENT", "合法稳定就业", "RESIDENCE", "合法稳定住所", "STUDY", "连续就读");
    private static final Map<String, String> HOMES =
            Map.of("OWN", "本人或者近亲属自有", "RENTED", "租赁", "DORMITORY", "单位或者学校宿舍", "RELATIVE", "亲属住所");

    private ApplicationForm() {}

    static CaseForm fill(CaseForm form, SampleCitizen citizen) {
        Claim claim = citizen.claim();
        return form.write("姓名", claim.name())
                .write("公民身份号码", claim.idNumber().value())
                .write("联系电话", citizen.phone())
                .write("户籍地址", claim.householdAddress())
                .write("居住登记日期", claim.registeredOn().toString())
                .write("现居住地址", claim.residenceAddress())
                .tick(HOMES.get(citizen.homeKind()), GROUNDS.get(claim.ground()))
                .tick("现居住地址与居住登记一致", "本人");
    }

    /** What must stay nowhere but in the case record. */
    static List<String> personal(SampleCitizen citizen) {
        Claim claim = citizen.claim();
        return List.of(
                claim.name(),
                claim.idNumber().value(),
                citizen.phone(),
                claim.householdAddress(),
                claim.residenceAddress());
    }
}

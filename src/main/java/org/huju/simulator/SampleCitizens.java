package org.huju.simulator;

import static org.huju.verification.DepartmentAnswer.Result.CONTRADICTED;
import static org.huju.verification.DepartmentAnswer.Result.UNKNOWN;
import static org.huju.verification.Registry.HOUSING;
import static org.huju.verification.Registry.POPULATION_REGISTER;
import static org.huju.verification.Registry.SOCIAL_INSURANCE;

import java.util.List;
import java.util.Optional;
import org.huju.verification.DepartmentAnswer;

/**
 * People made up by hand for demonstrations and tests, each with one behaviour; {@code docs/sample-citizens.md} lists them.
 * All are of age but the minor, and all live in 黄浦区南京东路街道 but one.
 */
public final class SampleCitizens {

    /** The matter civil affairs are asked about after a commitment. */
    private static final String KINSHIP = "kinship";

    private static final String ANOTHER_HOME = "上海市黄浦区南京东路街道福建中路9099弄1号101室";
    private static final List<SampleCitizen> ALL =
            SampleTable.all().stream().map(SampleCitizens::withBehaviour).toList();

    private SampleCitizens() {}

    public static List<SampleCitizen> all() {
        return ALL;
    }

    public static SampleCitizen consistent() {
        return byKey("consistent");
    }

    public static SampleCitizen addressDiffers() {
        return byKey("addressDiffers");
    }

    public static SampleCitizen nameDiffers() {
        return byKey("nameDiffers");
    }

    public static SampleCitizen nameWithDot() {
        return byKey("nameWithDot");
    }

    public static SampleCitizen noRecord() {
        return byKey("noRecord");
    }

    public static SampleCitizen noResidenceRegistration() {
        return byKey("noResidenceRegistration");
    }

    public static SampleCitizen registerSlow() {
        return byKey("registerSlow");
    }

    public static SampleCitizen registerFailing() {
        return byKey("registerFailing");
    }

    public static SampleCitizen employmentUnknown() {
        return byKey("employmentUnknown");
    }

    public static SampleCitizen homeContradicted() {
        return byKey("homeContradicted");
    }

    public static SampleCitizen departmentFailing() {
        return byKey("departmentFailing");
    }

    public static SampleCitizen minor() {
        return byKey("minor");
    }

    public static SampleCitizen guardian() {
        return byKey("guardian");
    }

    public static SampleCitizen student() {
        return byKey("student");
    }

    public static SampleCitizen elsewhere() {
        return byKey("elsewhere");
    }

    public static SampleCitizen newcomer() {
        return byKey("newcomer");
    }

    public static SampleCitizen atRelatives() {
        return byKey("atRelatives");
    }

    public static SampleCitizen kinshipContradicted() {
        return byKey("kinshipContradicted");
    }

    public static SampleCitizen kinshipUnknown() {
        return byKey("kinshipUnknown");
    }

    public static SampleCitizen halfYearRegistered() {
        return byKey("halfYearRegistered");
    }

    public static SampleCitizen registrationEnding() {
        return byKey("registrationEnding");
    }

    public static SampleCitizen registrationExpired() {
        return byKey("registrationExpired");
    }

    private static SampleCitizen byKey(String key) {
        return ALL.stream()
                .filter(sample -> sample.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static SampleCitizen withBehaviour(SampleCitizen sample) {
        return sample.registeredAs(sample.registered().flatMap(citizen -> behaviour(sample.key(), citizen)));
    }

    private static Optional<Citizen> behaviour(String key, Citizen citizen) {
        return switch (key) {
            case "noRecord" -> Optional.empty();
            case "addressDiffers" -> Optional.of(citizen.registeredAt(ANOTHER_HOME));
            case "nameDiffers" -> Optional.of(citizen.registeredAs("陈𬍛"));
            case "nameWithDot" -> Optional.of(citizen.registeredAs("阿依努尔•买买提"));
            case "noResidenceRegistration" -> Optional.of(citizen.notRegisteredHere());
            case "registerSlow" -> Optional.of(citizen.troubled(POPULATION_REGISTER, Trouble.SLOW));
            case "registerFailing" -> Optional.of(citizen.troubled(POPULATION_REGISTER, Trouble.FAILING));
            case "employmentUnknown" ->
                Optional.of(citizen.registeredAt(ANOTHER_HOME)
                        .answered(SOCIAL_INSURANCE, new DepartmentAnswer(UNKNOWN, "参保单位正在变更，无法核实")));
            case "homeContradicted" ->
                Optional.of(citizen.registeredAt(ANOTHER_HOME)
                        .answered(HOUSING, new DepartmentAnswer(CONTRADICTED, "房屋租赁备案已于2026年6月终止")));
            case "departmentFailing" ->
                Optional.of(citizen.registeredAt(ANOTHER_HOME).troubled(SOCIAL_INSURANCE, Trouble.FAILING));
            case "newcomer", "atRelatives" -> Optional.of(citizen.notRegisteredHere());
            case "kinshipContradicted" ->
                Optional.of(citizen.notRegisteredHere()
                        .answered(KINSHIP, new DepartmentAnswer(CONTRADICTED, "户籍档案中没有所称的兄弟姐妹")));
            case "kinshipUnknown" ->
                Optional.of(
                        citizen.notRegisteredHere().answered(KINSHIP, new DepartmentAnswer(UNKNOWN, "档案在外省，系统内查不到")));
            default -> Optional.of(citizen);
        };
    }
}

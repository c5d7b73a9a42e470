package org.huju.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huju.InvalidInput;
import org.huju.desk.Desk;
import org.huju.desk.Office;
import org.huju.desk.OfficeKind;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.springframework.stereotype.Service;

/** Who sees what: the heads of offices their own, those of a district the district, the municipal office and administrators the city. */
@Service
public class Scopes {

    /** The engine's own group of administrators. */
    private static final String ADMINISTRATORS = "camunda-admin";

    private static final Scope CITY = new Scope(Scope.Kind.CITY, "上海市", "", "");

    private final Offices offices;

    Scopes(Offices offices) {
        this.offices = offices;
    }

    /** @throws OutOfScope unless the viewer is a head or an administrator */
    public Scope of(Viewer viewer) {
        if (viewer.groups().contains(ADMINISTRATORS)) {
            return CITY;
        }
        return viewer.groups().stream()
                .flatMap(group -> offices.desk(group).stream())
                .filter(desk -> desk.role() == Role.HEAD)
                .map(Desk::office)
                .map(this::of)
                .min(Comparator.comparing(Scope::kind))
                .orElseThrow(() -> new OutOfScope("时限看板供单位负责人使用，您的账号没有负责人岗位"));
    }

    private Scope of(Office office) {
        return switch (office.kind()) {
            case MUNICIPAL -> CITY;
            case DISTRICT, POLICE, HR ->
                new Scope(Scope.Kind.DISTRICT, districtName(office.districtCode()), office.districtCode(), "");
            case CENTRE, TALENT -> new Scope(Scope.Kind.INTAKE, office.name(), office.districtCode(), office.id());
            case DEPARTMENT -> new Scope(Scope.Kind.DESK, office.name(), "", office.id());
        };
    }

    /**
     * What is asked for, no wider than the viewer sees.
     *
     * @param district six digits, or empty for all
     * @param officeId or empty for all
     * @throws InvalidInput if there is no such district or office
     * @throws OutOfScope if it is another's
     */
    public Selection narrow(Scope scope, String district, String officeId, String matter) {
        Optional<Office> office = known(officeId);
        requireDistrict(district);
        String itsDistrict = office.map(Office::districtCode).orElse(district);
        boolean elsewhere =
                !scope.district().isEmpty() && !itsDistrict.isEmpty() && !itsDistrict.equals(scope.district());
        boolean another = !scope.office().isEmpty() && office.isPresent() && !officeId.equals(scope.office());
        if (elsewhere || another || !scope.district().isEmpty() && office.isPresent() && itsDistrict.isEmpty()) {
            throw new OutOfScope("只能查看" + scope.name() + "的数据");
        }
        return new Selection(
                scope.district().isEmpty() ? district : scope.district(),
                intake(scope, office),
                desk(scope, office),
                matterOf(matter));
    }

    /** Those the viewer can choose between. */
    public List<Office> offices(Scope scope) {
        return offices.all().stream()
                .filter(office -> office.kind() != OfficeKind.DISTRICT && office.kind() != OfficeKind.MUNICIPAL)
                .filter(office ->
                        scope.district().isEmpty() || office.districtCode().equals(scope.district()))
                .filter(office -> scope.office().isEmpty() || office.id().equals(scope.office()))
                .toList();
    }

    public String districtName(String code) {
        return offices.streets().stream()
                .filter(street -> street.districtCode().equals(code))
                .findFirst()
                .map(street -> street.districtName())
                .orElse("");
    }

    private static String intake(Scope scope, Optional<Office> office) {
        return scope.kind() == Scope.Kind.INTAKE
                ? scope.office()
                : office.filter(Scopes::takesIn).map(Office::id).orElse("");
    }

    private static String desk(Scope scope, Optional<Office> office) {
        return scope.kind() == Scope.Kind.DESK
                ? scope.office()
                : office.filter(one -> !takesIn(one)).map(Office::id).orElse("");
    }

    private static boolean takesIn(Office office) {
        return office.kind() == OfficeKind.CENTRE || office.kind() == OfficeKind.TALENT;
    }

    private Optional<Office> known(String officeId) {
        if (officeId.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(offices.byId(officeId).orElseThrow(() -> new InvalidInput("office", "“单位”：没有这个单位，请从列表中选择")));
    }

    private void requireDistrict(String district) {
        if (!district.isEmpty() && districtName(district).isEmpty()) {
            throw new InvalidInput("district", "“区”：没有这个区，请从列表中选择");
        }
    }

    private static String matterOf(String matter) {
        if (!matter.isEmpty() && Matter.of(matter).isEmpty()) {
            throw new InvalidInput("matter", "“事项”：没有这个事项，请从列表中选择");
        }
        return matter;
    }
}

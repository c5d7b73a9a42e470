package org.huju.points;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.EmployerCode;
import org.huju.people.IdNumber;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.points.PointsFiling.DirectRequest;
import org.huju.points.PointsFiling.Employer;
import org.huju.points.PointsFiling.Holder;

/** Cases and facts for tests of the record. */
public final class PointsCases {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    public static final IdNumber HOLDER = IdNumber.parse("340104199205171023", DAY);
    public static final Claims BACHELOR = claims(Education.BACHELOR_DEGREE, 24);

    private PointsCases() {}

    public static Claims claims(Education education, int insuredMonths) {
        return new Claims(
                education,
                Title.NONE,
                0,
                insuredMonths,
                BaseMonths.NONE,
                false,
                false,
                false,
                false,
                0,
                0,
                0,
                0,
                Award.NONE,
                0);
    }

    public static PointsFiling filing(IdNumber holder, Optional<DirectRequest> request) {
        return new PointsFiling(
                new Holder(new PersonName("林若溪"), holder, new PhoneNumber("19900000001")),
                new Employer(new EmployerCode("91310115MA1K00007Q"), "上海沪居示例软件有限公司", "310101"),
                BACHELOR,
                request);
    }

    /** Filed online by the employer. */
    public static PointsApplication application(String number, IdNumber holder) {
        return application(number, PointsChannel.ONLINE, PointsState.RECEIVED, filing(holder, Optional.empty()));
    }

    /** Asked for by the holder. */
    public static PointsApplication directRequest(String number, IdNumber holder) {
        DirectRequest request = new DirectRequest(DirectRequest.Cause.REFUSES, "单位书面答复不予代办");
        return application(
                number, PointsChannel.DIRECT, PointsState.DIRECT_REQUESTED, filing(holder, Optional.of(request)));
    }

    private static PointsApplication application(
            String number, PointsChannel channel, PointsState state, PointsFiling filing) {
        return new PointsApplication(
                UUID.randomUUID(),
                number,
                "ABCDEFGHJK",
                channel,
                state,
                "HJ-1",
                "talent-310101",
                "hr-310101",
                filing,
                DAY,
                Optional.empty(),
                Optional.empty());
    }

    public static PointsFacts facts(IdNumber holder, LocalDate on) {
        return new PointsFacts(on, holder.birthDate(), BACHELOR, Conduct.CLEAN);
    }
}

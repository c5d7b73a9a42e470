package org.huju.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.IdNumber;
import org.huju.permit.Ground;
import org.huju.permit.Particulars;
import org.huju.permit.PermitIdentity;
import org.huju.permit.Term;
import org.huju.permit.ValidPermit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Permits for tests that need one and do not care how it came about. */
public final class SamplePermits {

    /** 南京东路街道, whose centre the demonstration's clerks sit at. */
    public static final String STREET = "310101002";

    private SamplePermits() {}

    public static ValidPermit valid(
            String permitNo, IdNumber holder, String name, LocalDate issuedOn, LocalDate validUntil) {
        PermitIdentity identity = new PermitIdentity(UUID.randomUUID(), permitNo, permitNo, holder);
        return ValidPermit.issued(identity, particulars(name), new Term(issuedOn, validUntil, issuedOn));
    }

    /** Marks a permit as the migration does where an earlier installation has handed over several: another may be added then. */
    public static void besideAnother(String permitNo, JdbcClient jdbc) {
        jdbc.sql("update residence_permit set beside_another = true where permit_no = :permitNo")
                .param("permitNo", permitNo)
                .update();
    }

    public static Particulars particulars(String name) {
        return new Particulars(
                name,
                "13900000000",
                "安徽省合肥市庐阳区长江中路1号",
                STREET,
                "上海市黄浦区南京东路街道贵州路9001弄1号101室",
                Optional.of(Ground.EMPLOYMENT));
    }
}

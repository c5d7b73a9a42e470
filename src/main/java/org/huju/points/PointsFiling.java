package org.huju.points;

import java.util.Optional;
import org.huju.people.EmployerCode;
import org.huju.people.IdNumber;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;

/**
 * What was filed, checked.
 *
 * @param employer who pays the holder's social insurance, also where the holder files directly
 */
public record PointsFiling(Holder holder, Employer employer, Claims claims, Optional<DirectRequest> directRequest) {

    /** 持证人. */
    public record Holder(PersonName name, IdNumber idNumber, PhoneNumber phone) {}

    /** @param districtCode six digits, where it is registered; its talent centre takes the application */
    public record Employer(EmployerCode code, String name, String districtCode) {}

    /** Why the employer does not file (article 30). */
    public record DirectRequest(Cause cause, String explanation) {

        public enum Cause {
            REFUSES("单位无正当理由拒绝代办"),
            CANNOT("单位无法代办");

            private final String label;

            Cause(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }

    @Override
    public String toString() {
        return "PointsFiling";
    }
}

package org.huju.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huju.permit.Permits;
import org.huju.simulator.SampleHolder;
import org.huju.simulator.SampleHolders;

/** What employers send about the sample holders, and the permits these have. */
public class PointsFilings {

    private final Permits permits;
    private final Clock clock;

    PointsFilings(Permits permits, Clock clock) {
        this.permits = permits;
        this.clock = clock;
    }

    /** As the demonstration does at its start; a reset takes the permits away. */
    public void givePermits() {
        LocalDate today = LocalDate.now(clock);
        SampleHolders.all().stream()
                .map(holder -> holder.permit(today))
                .flatMap(Optional::stream)
                .forEach(permits::add);
    }

    /** The fields of the form and of the interface alike. */
    public static Map<String, Object> of(SampleHolder holder) {
        Map<String, Object> fields = new HashMap<>(holder.claims());
        fields.put("holderName", holder.person().name());
        fields.put("idNumber", holder.person().idNumber().value());
        fields.put("phone", holder.phone());
        fields.put("employerCode", holder.employer().code().value());
        fields.put("employerName", holder.employer().name());
        fields.put("districtCode", holder.employer().districtCode());
        return fields;
    }

    public static Map<String, Object> of(String key) {
        return of(SampleHolders.named(key));
    }
}

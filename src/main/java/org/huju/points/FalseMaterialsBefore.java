package org.huju.points;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.credit.FalseMaterials;
import org.huju.credit.Subject;
import org.huju.law.LawBook;
import org.huju.people.IdNumber;
import org.springframework.stereotype.Service;

/** How often false materials were found against the holder in the years the rules look back over, up to the day that counts. */
@Service
public class FalseMaterialsBefore {

    private static final String LOOK_BACK = "false-materials-look-back";

    private final PointsApplications applications;
    private final RulesDay rulesDay;
    private final FalseMaterials falseMaterials;
    private final LawBook lawBook;

    FalseMaterialsBefore(
            PointsApplications applications, RulesDay rulesDay, FalseMaterials falseMaterials, LawBook lawBook) {
        this.applications = applications;
        this.rulesDay = rulesDay;
        this.falseMaterials = falseMaterials;
        this.lawBook = lawBook;
    }

    public int times(UUID id) {
        return times(applications.get(id).filing().holder().idNumber(), rulesDay.of(id));
    }

    int times(IdNumber holder, LocalDate on) {
        LocalDate first = on.minusYears(lawBook.at(on).period(LOOK_BACK).amount());
        return falseMaterials.times(new Subject.Person(holder), first, on);
    }
}

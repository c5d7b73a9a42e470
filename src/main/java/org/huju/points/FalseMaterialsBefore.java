package org.huju.points;

import java.time.LocalDate;
import java.util.UUID;
import org.huju.credit.FalseMaterials;
import org.huju.credit.Subject;
import org.huju.law.LawBook;
import org.springframework.stereotype.Service;

/** How often false materials were found against the holder in the years the rules look back over, up to the day of acceptance. */
@Service
public class FalseMaterialsBefore {

    private static final String LOOK_BACK = "false-materials-look-back";

    private final PointsApplications applications;
    private final FalseMaterials falseMaterials;
    private final LawBook lawBook;

    FalseMaterialsBefore(PointsApplications applications, FalseMaterials falseMaterials, LawBook lawBook) {
        this.applications = applications;
        this.falseMaterials = falseMaterials;
        this.lawBook = lawBook;
    }

    public int times(UUID id) {
        PointsApplication application = applications.get(id);
        LocalDate on = application.accepted().acceptedOn();
        LocalDate first = on.minusYears(lawBook.at(on).period(LOOK_BACK).amount());
        return falseMaterials.times(
                new Subject.Person(application.filing().holder().idNumber()), first, on);
    }
}

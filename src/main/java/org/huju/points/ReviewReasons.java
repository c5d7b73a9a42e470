package org.huju.points;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.Problems;
import org.huju.points.Review.Finding;
import org.huju.points.Review.Found;
import org.huju.verification.DepartmentAnswer.Result;
import org.huju.verification.Inquiry;
import org.huju.verification.Verifications;
import org.springframework.stereotype.Component;

/** Where a reviewer has to say why: what is not found true, and what is decided against a department's answer. */
@Component
public class ReviewReasons {

    private final Verifications verifications;

    ReviewReasons(Verifications verifications) {
        this.verifications = verifications;
    }

    /** @throws InvalidInput naming every field that lacks its reason */
    void require(UUID id, Review review, String note) {
        List<Indicator> denied = denied(id);
        Problems problems = new Problems();
        review.findings().stream()
                .filter(found -> found.reason().isBlank())
                .filter(found -> found.finding() != Finding.TRUE || denied.contains(found.indicator()))
                .forEach(found -> problems.add("reason_" + found.indicator().key(), missing(found)));
        if (note.isBlank() && isClean(review.conduct()) && isDenied(id, IndicatorInquiries.RECORDS)) {
            problems.add("note", "请在“审核说明”写明：公安部门答复有记录，为什么没有登记");
        }
        problems.throwIfAny();
    }

    private static String missing(Found found) {
        String against = found.finding() == Finding.TRUE ? "（部门答复不属实）" : "";
        return "请写明“" + found.indicator().label() + "”" + found.finding().label() + "的理由" + against;
    }

    private static boolean isClean(Conduct conduct) {
        return conduct.detentions() == 0 && conduct.ordinaryCrimes() == 0 && !conduct.seriousCrime();
    }

    /** Those of which the department says that they are not as claimed. */
    public List<Indicator> denied(UUID id) {
        return Arrays.stream(Indicator.values())
                .filter(indicator -> IndicatorInquiries.inquiry(indicator)
                        .filter(inquiry -> isDenied(id, inquiry))
                        .isPresent())
                .toList();
    }

    private boolean isDenied(UUID id, Inquiry inquiry) {
        return verifications.of(id).stream()
                .filter(verification -> verification.inquiry().equals(inquiry))
                .anyMatch(verification -> verification.result().equals(Optional.of(Result.CONTRADICTED)));
    }
}

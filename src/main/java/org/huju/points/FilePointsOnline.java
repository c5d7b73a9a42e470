package org.huju.points;

import java.util.Optional;
import org.huju.InvalidInput;
import org.springframework.stereotype.Service;

/**
 * 单位网上申请: one application through the employers' hall. The same submission sent again gives the same case.
 *
 * <p>It is no transaction by itself: while the social insurance is asked, no connection to the database waits for it.
 */
@Service
public class FilePointsOnline {

    private static final int LONGEST_KEY = 100;
    /** Apart from the keys of {@link FilePointsBatch}. */
    private static final String KIND = "one:";

    private final PointsApplications applications;
    private final CheckPointsFiling checkFiling;
    private final TakePointsOnline takeOnline;

    FilePointsOnline(PointsApplications applications, CheckPointsFiling checkFiling, TakePointsOnline takeOnline) {
        this.applications = applications;
        this.checkFiling = checkFiling;
        this.takeOnline = takeOnline;
    }

    /**
     * @param idempotencyKey chosen by the sender, 1 to 100 characters, new for each application
     * @throws InvalidInput with all that has to be corrected; nothing is stored then
     */
    public PointsApplication file(PointsFilingDraft draft, String idempotencyKey) {
        if (idempotencyKey == null || idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new InvalidInput("Idempotency-Key", "请在请求头“Idempotency-Key”中给出1至100个字符的提交编号");
        }
        Optional<PointsApplication> sentBefore = applications.withSubmissionKey(KIND + idempotencyKey);
        return sentBefore.isPresent()
                ? same(sentBefore.get(), checkFiling.read(draft))
                : take(checkFiling.check(draft), KIND + idempotencyKey);
    }

    /** The same submission may have come twice at the same moment: the one that was too late finds what the other one has made. */
    private PointsApplication take(PointsFiling filing, String key) {
        try {
            return takeOnline.take(filing, key);
        } catch (InvalidInput clash) {
            return applications
                    .withSubmissionKey(key)
                    .map(first -> same(first, filing))
                    .orElseThrow(() -> clash);
        }
    }

    private static PointsApplication same(PointsApplication application, PointsFiling filing) {
        if (!application.filing().equals(filing)) {
            throw new InvalidInput("Idempotency-Key", "提交编号“Idempotency-Key”已用于另一份申请，请换一个新的编号");
        }
        return application;
    }
}

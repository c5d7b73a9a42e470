package org.huju.casefile;

import java.time.Instant;
import java.util.Optional;

/**
 * Who decided what, and why.
 *
 * @param outcome in Chinese
 * @param article what a refusal rests on, in Chinese
 */
public record Decision(
        Step step, String outcome, String reason, Optional<String> article, String decidedBy, Instant decidedAt) {

    /** Stands for the user where no person acted. */
    public static final String BY_SYSTEM = "system";

    /** The step of the case that was decided. */
    public enum Step {
        CHECK_MATERIALS,
        APPROVE_FURTHER_DEMAND,
        SUPPLEMENT_MATERIALS,
        DEEM_ACCEPTED,
        ISSUE_RECEIPT,
        TRANSFER_TO_POLICE,
        RECEIVE_SUPPLEMENT,
        COMPARE_MANUALLY,
        REVIEW_COMPARISON,
        VERIFY_BY_DEPARTMENT,
        APPROVE_ISSUANCE,
        HAND_OVER_CARD,
        SUPERVISE_OVERDUE,
        SUPERVISE_CEILING,
        SUPERVISE_NOTICE,
        SUPERVISE_VERIFICATION,
        SUPERVISE_LATE_VERIFICATION,
        REQUEST_EXTENSION,
        DECIDE_EXTENSION,
        WITHDRAWAL,
        REQUEST_LIFTING,
        DECIDE_LIFTING,
        PRECHECK_MATERIALS,
        CORRECT_MATERIALS,
        CHECK_POINTS_MATERIALS,
        TRANSFER_TO_HR,
        REVIEW_INDICATORS,
        CONFIRM_TRUE,
        CONFIRM_SCORE,
        CONFIRM_FALSEHOOD,
        SUPERVISE_PRECHECK,
        SUPERVISE_SCORING,
        DECIDE_DIRECT_REQUEST,
        CHECK_CORRECTION,
        REQUEST_RECHECK,
        RECHECK_POINTS,
        SUPERVISE_RECHECK,
        SUPERVISE_DIRECT_REQUEST,
        CHECK_PROOFS,
        SUPPLEMENT_PROOFS,
        HEAR_REGISTRANT,
        CONFIRM_FALSE_COMMITMENT,
        SUPERVISE_REVOCATION,
        REVIEW_PERMIT,
        CHECK_ENDORSEMENT,
        SUPERVISE_ENDORSEMENT,
        REVIEW_CHANGE,
        SUPERVISE_CHANGE,
        COLLECT_FEE,
        HAND_OVER_REPLACEMENT,
        DISCARD_REPLACEMENT,
        DESTROY_CARD,
        PROPOSE_CANCELLATION,
        FIND_GROUND,
        HEAR_HOLDER,
        CONFIRM_CANCELLATION,
        SUPERVISE_CONFIRMATION
    }
}

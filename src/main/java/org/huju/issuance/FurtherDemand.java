package org.huju.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.casefile.Waiver;
import org.springframework.stereotype.Service;

/**
 * 再次告知: something is found missing that the one-time notice did not name, though it could have been seen then. It is
 * demanded only if a supervisor, who is not the one who asks, agrees (article 10; {@code further-demand}).
 */
@Service
public class FurtherDemand {

    private final Materials materials;
    private final NoticePeriod noticePeriod;
    private final Decisions decisions;
    private final DecideIssuance decide;
    private final Clock clock;

    FurtherDemand(
            Materials materials, NoticePeriod noticePeriod, Decisions decisions, DecideIssuance decide, Clock clock) {
        this.materials = materials;
        this.noticePeriod = noticePeriod;
        this.decisions = decisions;
        this.decide = decide;
        this.clock = clock;
    }

    /**
     * Whether this check finds something missing that the notice did not name. Nothing can be new before the first notice.
     *
     * @throws InvalidInput if it does and no reason is given
     */
    boolean isMade(List<Material> demandable, Collection<String> inOrder, Optional<String> reason) {
        boolean noticed = demandable.stream().anyMatch(Material::wasDemanded);
        List<Material> unnamed = demandable.stream()
                .filter(m -> !m.wasDemanded() && !inOrder.contains(m.code()))
                .toList();
        if (!noticed || unnamed.isEmpty()) {
            return false;
        }
        reason.orElseThrow(() -> new InvalidInput(
                "furtherDemandReason",
                "一次性告知书没有列明：" + names(unnamed) + "。材料应当一次性告知（《上海市居住证管理办法》第十条），不得再次要求；确需再次告知的，请填写“再次告知的理由”，报负责人审批"));
        return true;
    }

    /** What is missing and was not named. */
    public List<Material> unnamed(UUID id) {
        return materials.missing(id).stream().filter(m -> !m.wasDemanded()).toList();
    }

    /** Who asked, and why. */
    public Decision request(UUID id) {
        return decisions.last(id, Decision.Step.CHECK_MATERIALS).orElseThrow();
    }

    /** @throws InvalidInput if the one who asks would approve, or the time for telling is over */
    public void approve(UUID id, String reason, String head) {
        keep(id, "同意再次告知", reason, head);
    }

    /** These materials may no longer be demanded. @throws InvalidInput as {@link #approve} */
    public void reject(UUID id, String reason, String head) {
        keep(id, "不同意再次告知", reason, head);
        materials.waive(id, unnamed(id), Waiver.NOT_TOLD_AT_ONCE);
    }

    private void keep(UUID id, String outcome, String reason, String head) {
        noticePeriod.requireRunning(id, LocalDate.now(clock));
        if (request(id).decidedBy().equals(head)) {
            throw new InvalidInput("decision", "再次告知由您提出，须由另一名负责人审批");
        }
        decide.decide(id, Decision.Step.APPROVE_FURTHER_DEMAND, outcome, reason, head);
    }

    private static String names(List<Material> materials) {
        return materials.stream().map(Material::name).collect(Collectors.joining("、"));
    }
}

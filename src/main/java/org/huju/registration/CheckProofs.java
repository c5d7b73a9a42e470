package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.Decision;
import org.huju.casefile.Decisions;
import org.huju.casefile.Grounds.Ground;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.springframework.stereotype.Service;

/** 核对居住证明: whether what was handed in is all that is asked for (article 5). */
@Service
public class CheckProofs {

    private final Materials materials;
    private final Decisions decisions;
    private final RegistrationGrounds grounds;
    private final Clock clock;

    CheckProofs(Materials materials, Decisions decisions, RegistrationGrounds grounds, Clock clock) {
        this.materials = materials;
        this.decisions = decisions;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** What checking has come to. */
    public enum Finding {
        COMPLETE("complete", "材料齐全，办理登记"),
        MISSING("missing", "材料不齐全，一次性告知"),
        REFUSED("refused", "不予登记");

        private final String flag;
        private final String label;

        Finding(String flag, String label) {
            this.flag = flag;
            this.label = label;
        }

        /** The value of the process variable {@code proofs}. */
        public String flag() {
            return flag;
        }
    }

    /**
     * @param inOrder codes of {@code registration-proofs.dmn}
     * @param note what the clerk wrote about what is missing, for the notice; may be empty
     * @throws InvalidInput if something is named that is not asked for, or is missing that the one-time notice did not name
     */
    public Finding check(UUID id, Collection<String> inOrder, String note, String clerk) {
        if (!materials.of(id).stream().map(Material::code).toList().containsAll(inOrder)) {
            throw new InvalidInput("presentMaterials", "“已交且符合要求的材料”中有不在应交材料之列的项目，请重新勾选");
        }
        requireToldBefore(id, inOrder);
        materials.inOrder(id, inOrder, LocalDate.now(clock));
        Finding finding = materials.missing(id).isEmpty() ? Finding.COMPLETE : Finding.MISSING;
        decide(id, finding, note, Optional.empty(), clerk);
        return finding;
    }

    /** What the one-time notice did not name was in order then; it is not asked for a second time. */
    private void requireToldBefore(UUID id, Collection<String> inOrder) {
        boolean toldBefore = materials.of(id).stream().anyMatch(Material::wasDemanded);
        materials.of(id).stream()
                .filter(material -> toldBefore && !material.wasDemanded() && !inOrder.contains(material.code()))
                .findFirst()
                .ifPresent(material -> {
                    throw new InvalidInput(
                            "presentMaterials",
                            "“已交且符合要求的材料”：一次性告知书没有列明“" + material.name() + "”，不得再次要求，请勾选（《上海市居住证管理办法》第十条）");
                });
    }

    /** @throws InvalidInput if the ground is none of the law's */
    public void refuse(UUID id, String ground, String reason, String clerk) {
        Ground chosen = grounds.get(ground);
        decide(id, Finding.REFUSED, chosen.label() + "。" + reason, Optional.of(chosen.article()), clerk);
    }

    private void decide(UUID id, Finding finding, String reason, Optional<String> article, String clerk) {
        decisions.add(
                id, new Decision(Decision.Step.CHECK_PROOFS, finding.label, reason, article, clerk, clock.instant()));
    }
}

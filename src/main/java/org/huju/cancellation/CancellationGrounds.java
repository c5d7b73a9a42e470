package org.huju.cancellation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huju.casefile.Grounds;
import org.huju.casefile.Grounds.Ground;
import org.huju.law.LawBook;
import org.springframework.stereotype.Service;

/** The four grounds of article 16, and which department may find each. */
@Service
public class CancellationGrounds {

    private final Grounds grounds;
    private final LawBook lawBook;
    private final Clock clock;

    CancellationGrounds(Grounds grounds, LawBook lawBook, Clock clock) {
        this.grounds = grounds;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    public List<Ground> all() {
        return grounds.all(Rules.GROUNDS);
    }

    public Optional<Ground> find(String code) {
        return grounds.find(Rules.GROUNDS, code);
    }

    /** @return codes of departments, by the law's data of today */
    List<String> finders(Ground ground) {
        return lawBook.at(LocalDate.now(clock))
                .catalogue(Rules.FINDERS + ground.code())
                .entries();
    }

    /** In words, with the law that the fourth ground names. */
    String words(Cancellation.Proposal proposal) {
        String label = find(proposal.ground()).map(Ground::label).orElseThrow();
        return label + proposal.otherLaw().map(law -> "（" + law + "）").orElse("");
    }

    String article(Cancellation.Proposal proposal) {
        return find(proposal.ground()).map(Ground::article).orElseThrow();
    }
}

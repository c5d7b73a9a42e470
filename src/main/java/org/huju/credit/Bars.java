package org.huju.credit;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who may not apply for points, or file for others, until when and why (article 29). */
@Service
public class Bars {

    private final FalseMaterialsFindings findings;

    Bars(FalseMaterialsFindings findings) {
        this.findings = findings;
    }

    /** The bar that holds on that day; of several, the one that ends last. */
    public Optional<Bar> on(Subject subject, LocalDate day) {
        return findings.bar(subject, day);
    }
}

package org.huju.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The cases a transaction has changed. Each is brought up to date once, just before the commit, however much has happened to it. */
@Component
class TouchedCases {

    private final BoardCases cases;
    private final OfficeRules officeRules;

    TouchedCases(BoardCases cases, OfficeRules officeRules) {
        this.cases = cases;
        this.officeRules = officeRules;
    }

    void add(UUID caseId) {
        ofThisTransaction().cases.add(caseId);
    }

    void addAll(List<UUID> caseIds) {
        ofThisTransaction().cases.addAll(caseIds);
    }

    /** Brings one up to date at once. */
    void now(UUID caseId) {
        cases.refresh(Set.of(caseId), officeRules.today());
    }

    private Refresh ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Refresh.class::isInstance)
                .map(Refresh.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Refresh begin() {
        Refresh refresh = new Refresh();
        TransactionSynchronizationManager.registerSynchronization(refresh);
        return refresh;
    }

    private final class Refresh implements TransactionSynchronization {

        private final Set<UUID> cases = new HashSet<>();

        /** After those that still write. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!readOnly && !cases.isEmpty()) {
                TouchedCases.this.cases.refresh(cases, officeRules.today());
            }
        }
    }
}

package org.huju.points.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.huju.points.PointsCases.DAY;
import static org.huju.points.PointsCases.HOLDER;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.huju.points.Conduct;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplications;
import org.huju.points.PointsCases;
import org.huju.points.PointsFacts;
import org.huju.points.ScoringRules;
import org.huju.support.CaseWalk;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HujuTest
@DisplayName("锁的次序：案件、居住证、账户")
class LockOrderTest {

    @Autowired
    private PointsApplications applications;

    @Autowired
    private ScoringRules rules;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseWalk walk;

    @BeforeEach
    void reset() {
        walk.reset();
    }

    @Test
    @DisplayName("案件锁住时，签注仍可以记下重新计的分，不会与等居住证的案件互相等待")
    void a_locked_case_lets_an_endorsement_keep_its_count() {
        PointsApplication application = PointsCases.application("J1", HOLDER);
        UUID id = application.id();
        applications.add(application, null, null);
        PointsFacts facts = new PointsFacts(DAY, HOLDER.birthDate(), PointsCases.BACHELOR, Conduct.CLEAN);

        assertThatCode(() -> transactions.executeWithoutResult(status -> {
                    applications.lock(id);
                    CompletableFuture.runAsync(() -> countBeside(id, facts))
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join();
                }))
                .doesNotThrowAnyException();
    }

    private void countBeside(UUID id, PointsFacts facts) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("set local lock_timeout = '2s'").update();
            applications.scored(id, facts, rules.score(facts), DAY);
        });
    }
}

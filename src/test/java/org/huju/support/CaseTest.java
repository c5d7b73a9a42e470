package org.huju.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.huju.board.BoardRecount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A test that carries cases through the models. It begins without cases at ten in the morning of {@link MovableClock#START};
 * after each test no engine table may hold anything of
 * the people in it, and no table an ID number that is not sealed.
 */
@HujuTest
public abstract class CaseTest {

    @Autowired
    protected CaseWalk walk;

    @Autowired
    protected CaseJobs jobs;

    @Autowired
    protected Steps steps;

    @Autowired
    protected PointsSteps points;

    @Autowired
    protected CaseFile file;

    @Autowired
    protected PeopleInCases people;

    @Autowired
    protected StoredData storedData;

    @Autowired
    protected TimersAndLedger timersAndLedger;

    @Autowired
    private BoardRecount board;

    @Autowired
    private ProcessEngine engine;

    @BeforeEach
    void beginAnew(TestInfo test) {
        AbstractAssertions.init(engine);
        walk.reset();
        SequenceFlows.walkedBy(test.getTestClass().orElseThrow());
    }

    @AfterEach
    void nothingPersonalLiesWhereItMustNot() {
        SequenceFlows.walkedByNobody();
        assertThat(storedData.engineColumnsHolding(people.everything())).isEmpty();
        assertThat(storedData.ownColumnsHolding(people.idNumbers())).isEmpty();
    }

    @AfterEach
    void everyTimerSaysWhatTheLedgerSays() {
        assertThat(timersAndLedger.differences()).isEmpty();
    }

    @AfterEach
    void theBoardSaysWhatTheLedgerAndTheEngineSay() {
        assertThat(board.differences(20)).isEmpty();
    }

    @AfterAll
    static void remember(TestInfo test) {
        SequenceFlows.finished(test.getTestClass().orElseThrow());
    }

    /** @param local date and time in Shanghai, e.g. {@code 2026-12-14T23:59:59} */
    protected static Date at(String local) {
        return Date.from(
                LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }
}

package org.huju.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole application on embedded PostgreSQL with the simulated departments, and nothing that runs by itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "test"})
@Import({
    MovableClock.Bean.class,
    CaseWalk.class,
    CaseJobs.class,
    PeopleInCases.class,
    CaseFile.class,
    Steps.class,
    StoredData.class,
    CalendarShelf.class,
    TimersAndLedger.class,
    SequenceFlows.class,
    PointsFilings.class,
    PointsSteps.class,
    PayAtCashier.class
})
public @interface HujuTest {}

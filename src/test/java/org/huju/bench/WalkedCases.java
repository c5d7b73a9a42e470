package org.huju.bench;

import static org.huju.board.Matter.ENDORSEMENT;
import static org.huju.board.Matter.PERMIT_APPLICATION;
import static org.huju.board.Matter.POINTS_APPLICATION;
import static org.huju.board.Matter.RESIDENCE_REGISTRATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.board.Matter;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseJobs;
import org.huju.support.CaseWalk;
import org.huju.support.MovableClock;
import org.huju.support.PointsSteps;
import org.huju.support.Steps;

/**
 * One real case at each place where cases wait, and some that have ended, each carried there through the models by those whose work it is. The
 * shares follow the year of a city: a night endorses most permits without anybody's work.
 */
class WalkedCases {

    /** Three weeks and two days after {@link MovableClock#START}: what began then and was let lie is overdue. */
    static final LocalDate TODAY = LocalDate.of(2026, 12, 16);

    private final CaseWalk walk;
    private final CaseJobs jobs;
    private final Steps steps;
    private final WalkedPermits permits;
    private final PointsSteps points;
    private final OneAfterAnother again;
    private final MovableClock clock;
    private final List<WalkedCase> walked = new ArrayList<>();

    WalkedCases(
            CaseWalk walk,
            CaseJobs jobs,
            Steps steps,
            WalkedPermits permits,
            PointsSteps points,
            OneAfterAnother again,
            MovableClock clock) {
        this.walk = walk;
        this.jobs = jobs;
        this.steps = steps;
        this.permits = permits;
        this.points = points;
        this.again = again;
        this.clock = clock;
    }

    /** With it the clock comes to {@link #TODAY}. */
    List<WalkedCase> walk() {
        walk.reset();
        overdue();
        clock.moveTo(TODAY);
        registrations();
        permits();
        finished("endorsed by night", again.afterwards(again::endorsedByNight), ENDORSEMENT, 55);
        open("endorsement being checked", again.afterwards(again::endorsementToCheck), ENDORSEMENT, 2);
        points();
        return List.copyOf(walked);
    }

    private void overdue() {
        ProcessInstance signer = permit("overdue at the signer", 2, () -> steps.compared(SampleCitizens.consistent()));
        ProcessInstance reviewer =
                permit("overdue at the reviewer", 1, () -> steps.compared(SampleCitizens.nameDiffers()));
        jobs.fire(jobs.timer(signer, "timer_cardDue"));
        jobs.fire(jobs.timer(reviewer, "timer_cardDue"));
    }

    private void registrations() {
        open("proofs being checked", again.registration(), RESIDENCE_REGISTRATION, 3);
        ProcessInstance gap = again.registration();
        again.checkProofs(gap, false);
        open("proofs to be supplemented", gap, RESIDENCE_REGISTRATION, 8);
        ProcessInstance done = again.registration();
        again.checkProofs(done, true);
        finished("registered", done, RESIDENCE_REGISTRATION, 20);
    }

    private void permits() {
        permit("materials being checked", 2, () -> steps.filed(SampleCitizens.consistent()));
        permit("materials to be supplemented", 8, permits::incomplete);
        permit("at the reviewer", 14, () -> steps.compared(SampleCitizens.nameDiffers()));
        permit("at a department", 8, permits::atADepartment);
        permit("at the signer", 22, permits::atTheSigner);
        permit("card being made", 10, permits::issued);
        permit("card to be handed over", 12, permits::made);
        permit("paused", 2, permits::paused);
        finished("collected", again.afterwards(permits::collected), PERMIT_APPLICATION, 12);
        finished("withdrawn", again.afterwards(permits::withdrawn), PERMIT_APPLICATION, 2);
    }

    private void points() {
        open("points being pre-checked", points.filed("titleUnknown"), POINTS_APPLICATION, 1);
        open("indicators being reviewed", verified("belowStandard"), POINTS_APPLICATION, 3);
        ProcessInstance told = verified("reachesStandard");
        points.review(told, points.allTrue(told));
        points.confirm(told);
        finished("points told", told, POINTS_APPLICATION, 3);
    }

    private ProcessInstance verified(String holder) {
        ProcessInstance verified = again.points(holder);
        points.precheck(verified);
        points.check(verified);
        jobs.run(verified);
        return verified;
    }

    private ProcessInstance permit(String what, int share, Supplier<ProcessInstance> steps) {
        ProcessInstance instance = again.afterwards(steps);
        open(what, instance, PERMIT_APPLICATION, share);
        return instance;
    }

    private void open(String what, ProcessInstance instance, Matter matter, int share) {
        walked.add(WalkedCase.open(what, instance, matter, share));
    }

    private void finished(String what, ProcessInstance instance, Matter matter, int share) {
        walked.add(WalkedCase.finished(what, instance, matter, share));
    }
}

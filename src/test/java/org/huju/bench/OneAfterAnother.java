package org.huju.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.casefile.Material;
import org.huju.permit.EndorsementDue;
import org.huju.permit.OpenPermitCase;
import org.huju.permit.PermitCase;
import org.huju.permit.PermitEntry;
import org.huju.permit.Permits;
import org.huju.permit.ValidPermit;
import org.huju.simulator.SampleCitizens;
import org.huju.simulator.SampleHolders;
import org.huju.support.CaseFile;
import org.huju.support.CaseJobs;
import org.huju.support.CaseWalk;
import org.huju.support.HeldPermits;
import org.huju.support.IdNumbers;
import org.huju.support.PointsFilings;
import org.huju.support.RegistrationForms;
import org.huju.support.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has the few sample people come again and again, though each has but one open case of a kind and one permit. */
class OneAfterAnother {

    private final CaseWalk walk;
    private final CaseJobs jobs;
    private final CaseFile file;
    private final Permits permits;
    private final OpenPermitCase openPermitCase;
    private final EndorsementDue endorsementDue;
    private final RuntimeService runtimeService;
    private final JdbcClient jdbc;
    private int registrants;

    OneAfterAnother(
            CaseWalk walk,
            CaseJobs jobs,
            CaseFile file,
            Permits permits,
            OpenPermitCase openPermitCase,
            EndorsementDue endorsementDue,
            RuntimeService runtimeService,
            JdbcClient jdbc) {
        this.walk = walk;
        this.jobs = jobs;
        this.file = file;
        this.permits = permits;
        this.openPermitCase = openPermitCase;
        this.endorsementDue = endorsementDue;
        this.runtimeService = runtimeService;
        this.jdbc = jdbc;
    }

    /** Whoever had that case is then somebody else, and so is the holder of the permit that came of it. */
    ProcessInstance afterwards(Supplier<ProcessInstance> steps) {
        ProcessInstance instance = steps.get();
        forget("permit_application", "");
        forget("residence_permit", ", permit_no = cast(id as text), card_no = cast(id as text)");
        return instance;
    }

    private void forget(String table, String numbers) {
        jdbc.sql("""
                        update %s set id_number_fingerprint = sha256(cast(cast(id as text) as bytea))%s
                        where id_number_fingerprint <> sha256(cast(cast(id as text) as bytea))""".formatted(table, numbers)).update();
    }

    /** Of a newcomer with a number of his own. */
    ProcessInstance registration() {
        Map<String, Object> form = new HashMap<>(RegistrationForms.of(SampleCitizens.newcomer()));
        form.put("idNumber", IdNumbers.bornOn("1991-04-05", ++registrants));
        return walk.start("residence-registration", form, Staff.CLERK);
    }

    /** @param complete whether all proofs are there, or all but the last */
    void checkProofs(ProcessInstance registration, boolean complete) {
        List<String> all =
                file.materials(registration).stream().map(Material::code).toList();
        walk.submit(
                registration,
                "userTask_checkProofs",
                Staff.CLERK,
                Map.of(
                        "finding",
                        "MATERIALS",
                        "presentMaterials",
                        complete ? all : all.subList(0, all.size() - 1),
                        "gapNote",
                        "请到房管部门开具"));
    }

    /** Of a sample holder who has a permit. */
    ProcessInstance points(String holder) {
        return walk.start("points-application", PointsFilings.of(holder), Staff.TALENT_CLERK);
    }

    /** As the night begins it, for a holder of whom nothing has changed: nobody has to do anything. */
    ProcessInstance endorsedByNight() {
        ValidPermit permit = HeldPermits.of(SampleHolders.named("reachesStandard"), WalkedCases.TODAY.plusDays(30));
        permits.add(permit);
        PermitCase opened = openPermitCase.open(
                PermitCase.Kind.ENDORSEMENT,
                permit.permitNo(),
                PermitCase.Channel.SYSTEM,
                Optional.empty(),
                Optional.empty(),
                PermitEntry.BY_SYSTEM,
                "endorsement/" + permit.permitNo());
        endorsementDue.begin(opened);
        ProcessInstance endorsement = runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(opened.id().toString())
                .singleResult();
        jobs.run(endorsement);
        return endorsement;
    }

    /** Of a student, whose place of study no system knows: a clerk has to look. */
    ProcessInstance endorsementToCheck() {
        ValidPermit permit = HeldPermits.of(SampleCitizens.student(), WalkedCases.TODAY.plusDays(5));
        permits.add(permit);
        Map<String, Object> form = new HashMap<>(Map.of(
                "permitNo",
                permit.permitNo(),
                "idNumber",
                permit.holder().value(),
                "identityChecked",
                true,
                "addressAsRegistered",
                "YES",
                "groundHolds",
                "YES",
                "agentKind",
                "NONE"));
        ProcessInstance endorsement = walk.start("endorsement", form, Staff.CLERK);
        jobs.run(endorsement);
        return endorsement;
    }
}

package org.huju.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleCitizens;
import org.huju.support.Filings;
import org.huju.support.IdNumbers;
import org.huju.support.RegistrationForms;
import org.huju.support.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes through the offices and does what comes to hand: files, claims, lets go, decides, pauses, withdraws. */
final class Walker {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final List<String> STAFF = List.of(
            Staff.CLERK,
            "li.centre",
            Staff.CENTRE_HEAD,
            Staff.REVIEWER,
            Staff.SIGNER,
            Staff.REVIEWER_AND_SIGNER,
            Staff.POLICE_HEAD,
            Staff.HRSS);
    private static final AtomicInteger REGISTRANTS = new AtomicInteger();

    private final List<CockpitSession> staff = new ArrayList<>();
    private final JdbcClient jdbc;
    private final Random random;

    Walker(URI application, JdbcClient jdbc, long seed) throws IOException, InterruptedException {
        this.jdbc = jdbc;
        this.random = new Random(seed);
        for (String user : STAFF) {
            staff.add(CockpitSession.logIn(application, user, "tasklist"));
        }
    }

    /**
     * One thing, if it is allowed: the windows refuse what is not, and somebody else may have been faster.
     *
     * @return whether it was done
     */
    boolean step() throws IOException, InterruptedException {
        int kind = random.nextInt(20);
        if (kind < 4) {
            return begin(0, "residence-registration", registration());
        }
        if (kind == 4) {
            return begin(0, "permit-application", Filings.of(anyCitizen()));
        }
        if (kind == 5) {
            return atSomePermit();
        }
        return atSomeTask(random.nextInt(STAFF.size()));
    }

    private Map<String, Object> registration() {
        Map<String, Object> form = new HashMap<>(RegistrationForms.of(SampleCitizens.newcomer()));
        int order = REGISTRANTS.incrementAndGet();
        form.put("idNumber", IdNumbers.bornOn("19" + (60 + order / 1000 % 40) + "-04-05", order % 1000));
        return form;
    }

    private SampleCitizen anyCitizen() {
        List<SampleCitizen> all = SampleCitizens.all();
        return all.get(random.nextInt(all.size()));
    }

    private boolean atSomePermit() throws IOException, InterruptedException {
        List<String> open = jdbc.sql("select application_no from permit_application where closed_on is null")
                .query(String.class)
                .list();
        if (open.isEmpty()) {
            return false;
        }
        String number = open.get(random.nextInt(open.size()));
        return random.nextBoolean()
                ? begin(0, "withdraw-application", Map.of("number", number, "reason", "不再需要"))
                : begin(
                        STAFF.indexOf(Staff.REVIEWER),
                        "pause-deadline",
                        Map.of(
                                "number",
                                number,
                                "cause",
                                "pause-for-appraisal",
                                "notice",
                                "沪公黄中〔2026〕12号",
                                "days",
                                "3"));
    }

    private boolean begin(int who, String process, Map<String, Object> form) throws IOException, InterruptedException {
        return staff.get(who).post(ENGINE + "process-definition/key/" + process + "/submit-form", variables(form));
    }

    private boolean atSomeTask(int who) throws IOException, InterruptedException {
        CockpitSession session = staff.get(who);
        JsonNode tasks = session.json(ENGINE + "task?sortBy=id&sortOrder=asc&maxResults=100");
        if (tasks.isEmpty()) {
            return false;
        }
        JsonNode task = tasks.get(random.nextInt(tasks.size()));
        String address = ENGINE + "task/" + task.path("id").asText();
        return switch (random.nextInt(5)) {
            case 0 -> session.post(address + "/claim", Map.of("userId", STAFF.get(who)));
            case 1 -> session.post(address + "/unclaim", Map.of());
            default -> complete(session, task, address, STAFF.get(who));
        };
    }

    private boolean complete(CockpitSession session, JsonNode task, String address, String user)
            throws IOException, InterruptedException {
        Map<String, Object> form = WalkForms.of(task.path("taskDefinitionKey").asText(), materials(task), random);
        if (form.isEmpty()) {
            return false;
        }
        session.post(address + "/claim", Map.of("userId", user));
        return session.get(address + "/form-variables?deserializeValues=false")
                && session.post(address + "/submit-form", variables(form));
    }

    private List<String> materials(JsonNode task) {
        return jdbc.sql("""
                        select code from case_material m join act_ru_execution e on e.business_key_ = cast(m.case_id as text)
                        where e.id_ = :instance""")
                .param("instance", task.path("processInstanceId").asText())
                .query(String.class)
                .list();
    }

    private static Map<String, Object> variables(Map<String, Object> values) {
        Map<String, Object> typed = new HashMap<>();
        values.forEach((name, value) -> typed.put(name, Map.of("value", value)));
        return Map.of("variables", typed);
    }
}

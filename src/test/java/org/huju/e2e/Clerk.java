package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Somebody of the demonstration who works through the calls that Tasklist makes. */
public final class Clerk {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final WebSession session;
    private final String user;

    private Clerk(WebSession session, String user) {
        this.session = session;
        this.user = user;
    }

    public static Clerk logIn(URI base, String user) throws IOException, InterruptedException {
        return new Clerk(WebSession.logIn(base, user), user);
    }

    /** Sends the form that begins a process. */
    public void begin(String process, Map<String, Object> values) throws IOException, InterruptedException {
        String definition = ENGINE + "process-definition/key/" + process;
        accepted(session.send("POST", definition + "/submit-form", Map.of("variables", typed(values))));
    }

    /** Waits for the one task of this kind, claims it, opens its form and submits it. */
    public void complete(String userTask, Map<String, Object> values) throws IOException, InterruptedException {
        String task = ENGINE + "task/" + awaitTask(userTask);
        accepted(session.send("POST", task + "/claim", Map.of("userId", user)));
        accepted(session.get(task + "/form-variables?deserializeValues=false"));
        accepted(session.send("POST", task + "/submit-form", Map.of("variables", typed(values))));
    }

    /** @return the id of the one task of this kind that this clerk sees, which may take a while to come */
    public String awaitTask(String userTask) {
        JsonNode tasks = await(userTask + " for " + user)
                .atMost(PATIENCE)
                .until(() -> tasks(userTask), found -> !found.isEmpty());
        assertThat(tasks).as("one task %s", userTask).hasSize(1);
        return tasks.get(0).path("id").asText();
    }

    private JsonNode tasks(String userTask) throws IOException, InterruptedException {
        return session.json(session.get(ENGINE + "task?maxResults=15&taskDefinitionKey=" + userTask));
    }

    private static void accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.uri(), answer.body())
                .isBetween(200, 299);
    }

    private static Map<String, Object> typed(Map<String, Object> values) {
        Map<String, Object> typed = new TreeMap<>();
        values.forEach((key, value) -> typed.put(key, Map.of("value", value)));
        return typed;
    }
}

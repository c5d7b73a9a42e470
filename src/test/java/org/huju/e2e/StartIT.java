package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huju.desk.DemoAccount;
import org.huju.desk.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first start on an empty machine. How long it takes is told and not judged: machines differ. */
class StartIT {

    private static final Logger log = LoggerFactory.getLogger(StartIT.class);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    @Test
    void becomesReadyAndSaysWhereToBegin(@TempDir Path data) throws Exception {
        try (Installation installation = new Installation(data)) {
            HujuProcess huju = installation.start();

            log.info(
                    "start to ready: {} s; heap after start and a collection: {} MB",
                    huju.timeToReady().toMillis() / 1000.0,
                    heapInMegabytes(huju.pid()));
            assertThat(health(huju)).contains("\"status\":\"UP\"");
            await().untilAsserted(() -> assertThat(lastLines(huju))
                    .contains("/camunda/app/tasklist/", "/camunda/app/cockpit/", DemoAccounts.PASSWORD)
                    .contains(DemoAccounts.all().stream().map(DemoAccount::id).toList()));
        }
    }

    /** From where it says that all is ready: the addresses, the accounts, and no page of other things. */
    private static String lastLines(HujuProcess huju) {
        List<String> lines = huju.log();
        int first = Math.max(0, lines.size() - DemoAccounts.all().size() - 12);
        return String.join("\n", lines.subList(first, lines.size()));
    }

    private static String health(HujuProcess huju) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(huju.address().resolve("/actuator/health"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    /** What is in use after a full collection. */
    private static long heapInMegabytes(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
        assertThat(used.find()).isTrue();
        return Long.parseLong(used.group(1)) / 1024;
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answer).isZero();
        return answer;
    }
}

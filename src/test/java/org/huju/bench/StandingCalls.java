package org.huju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Departments that ask how permits stand, several at once, each for one permit after another in no order. */
record StandingCalls(URI node, long permits, String purpose) {

    static final int CLIENTS = 8;

    /** @param each how many calls each client makes */
    Laps make(int each) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            long started = System.nanoTime();
            List<Future<long[]>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                long seed = client;
                running.add(clients.submit(() -> calls(new Random(seed), each)));
            }
            long[] all = new long[CLIENTS * each];
            for (int client = 0; client < CLIENTS; client++) {
                System.arraycopy(running.get(client).get(), 0, all, client * each, each);
            }
            return new Laps("standing look-ups over HTTP, 8 clients", all, System.nanoTime() - started);
        } finally {
            clients.shutdownNow();
        }
    }

    private long[] calls(Random random, int each) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        long[] nanos = new long[each];
        for (int i = 0; i < each; i++) {
            HttpRequest request = request(random.nextLong(permits));
            long before = System.nanoTime();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            nanos[i] = System.nanoTime() - before;
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        return nanos;
    }

    private HttpRequest request(long permit) {
        String secret =
                Base64.getEncoder().encodeToString(("bench:" + ProductionNode.SECRET).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(
                        node.resolve("/api/permits/BENCH" + (1_000_000_000L + permit) + "/standing?purpose=" + purpose))
                .header("Authorization", "Basic " + secret)
                .build();
    }
}

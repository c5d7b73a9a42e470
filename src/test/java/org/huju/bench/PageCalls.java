package org.huju.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Four supervisors who look at the board at once, all at the same view, again and again. */
record PageCalls(URI application, SomeOfTheCity city) {

    static final int CLIENTS = 4;

    /** @param each how many times each client asks */
    Laps ask(BoardPage page, int each) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<CockpitSession> sessions = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                sessions.add(CockpitSession.logIn(application, page.user()));
            }
            long started = System.nanoTime();
            List<Future<long[]>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                CockpitSession session = sessions.get(client);
                long seed = client;
                running.add(clients.submit(() -> calls(session, page, new Random(seed), each)));
            }
            long[] all = new long[CLIENTS * each];
            for (int client = 0; client < CLIENTS; client++) {
                System.arraycopy(running.get(client).get(), 0, all, client * each, each);
            }
            return new Laps(page.what(), all, System.nanoTime() - started);
        } finally {
            clients.shutdownNow();
        }
    }

    private long[] calls(CockpitSession session, BoardPage page, Random random, int each) throws Exception {
        long[] nanos = new long[each];
        for (int i = 0; i < each; i++) {
            nanos[i] = session.time(page.path(city, random));
        }
        return nanos;
    }

    static String head() {
        return String.format(
                "%-40s %7s %9s %9s %9s %9s %9s%n",
                "4 clients at once, over HTTP", "calls", "per s", "p50 ms", "p95 ms", "most", "8K pages");
    }

    /** @param pages of the database that each call has read, which does not depend on how busy the machine is */
    static String line(Laps laps, long pages) {
        return String.format(
                Locale.ROOT,
                "%-40s %7d %9.1f %9.1f %9.1f %9.1f %9d%n",
                laps.what(),
                laps.nanos().length,
                laps.perSecond(),
                laps.percentile(50),
                laps.percentile(95),
                laps.percentile(100),
                pages);
    }
}

package org.huju.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * How the registries answer, as this node has found: nobody asks them for it, the questions of the cases tell. A registry that is not
 * asked stays as it was found last.
 */
@Service
public class RegistryHealth implements RegistryWatch {

    private final Map<Registry, Silence> silent = new ConcurrentHashMap<>();
    private final Set<Registry> answering = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    RegistryHealth(Clock clock) {
        this.clock = clock;
    }

    /**
     * Questions in a row that had no usable answer.
     *
     * @param since the first of them
     * @param last the latest
     */
    public record Silence(Instant since, Instant last, int questions, RegistryUnavailable.Kind kind) {

        private Silence andAgain(Instant at, RegistryUnavailable.Kind why) {
            return new Silence(since, at, questions + 1, why);
        }
    }

    /**
     * @param silence empty unless the last question had no usable answer
     * @param answers whether the last question had one; neither before the first question
     */
    public record State(Registry registry, Optional<Silence> silence, boolean answers) {}

    @Override
    public void answered(Registry registry, Duration took) {
        silent.remove(registry);
        answering.add(registry);
    }

    @Override
    public void unavailable(Registry registry, RegistryUnavailable.Kind kind, Duration took) {
        Instant now = clock.instant();
        answering.remove(registry);
        silent.compute(
                registry,
                (key, before) -> before == null ? new Silence(now, now, 1, kind) : before.andAgain(now, kind));
    }

    /** Of every registry. */
    public List<State> states() {
        return Arrays.stream(Registry.values())
                .map(registry ->
                        new State(registry, Optional.ofNullable(silent.get(registry)), answering.contains(registry)))
                .toList();
    }
}

package org.huju.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.huju.verification.Registry;
import org.huju.verification.RegistryUnavailable.Kind;
import org.huju.verification.RegistryWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * {@code huju.registry.call}: how the questions to other authorities went, and how long they took; {@code huju.registry.up}: 0 where the
 * last question of this node had no usable answer.
 */
@Component
class RegistryMeters implements RegistryWatch {

    private final ObjectProvider<MeterRegistry> meters;
    private final Set<Registry> silent = ConcurrentHashMap.newKeySet();

    RegistryMeters(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    @EventListener(ApplicationStartedEvent.class)
    void register() {
        for (Registry registry : Registry.values()) {
            Gauge.builder("huju.registry.up", () -> silent.contains(registry) ? 0 : 1)
                    .description("Whether the registry had a usable answer to the last question")
                    .tag("registry", registry.code())
                    .register(meters.getObject());
        }
    }

    @Override
    public void answered(Registry registry, Duration took) {
        silent.remove(registry);
        call(registry, "answered", took);
    }

    @Override
    public void unavailable(Registry registry, Kind kind, Duration took) {
        silent.add(registry);
        call(registry, kind.code(), took);
    }

    private void call(Registry registry, String outcome, Duration took) {
        Timer.builder("huju.registry.call")
                .description("Questions to a registry")
                .tags("registry", registry.code(), "outcome", outcome)
                .register(meters.getObject())
                .record(took);
    }
}

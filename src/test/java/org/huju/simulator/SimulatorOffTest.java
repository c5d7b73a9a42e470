package org.huju.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.huju.verification.LocalRegistries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class SimulatorOffTest {

    @TempDir
    private Path dataDir;

    private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(
                    SimulatedRegistries.class,
                    SimulatedPopulationRegister.class,
                    SimulatedDepartments.class,
                    SimulatedCardFactory.class,
                    SimulatedProblems.class,
                    SimulatedTroubles.class);

    @Test
    void the_simulator_stands_in_when_asked_for() {
        simulating(true)
                .run(context -> assertThat(context)
                        .hasSingleBean(LocalRegistries.class)
                        .hasSingleBean(SimulatedPopulationRegister.class)
                        .hasSingleBean(SimulatedDepartments.class)
                        .hasSingleBean(SimulatedCardFactory.class));
    }

    @Test
    void nothing_of_it_exists_unless_asked_for() {
        runner.run(context -> assertNothing(context.getBeanDefinitionNames()));
        simulating(false).run(context -> assertNothing(context.getBeanDefinitionNames()));
    }

    @Test
    void nothing_of_it_exists_in_production_whoever_asks() {
        simulating(true)
                .withInitializer(context -> context.getEnvironment().setActiveProfiles("production"))
                .run(context -> assertNothing(context.getBeanDefinitionNames()));
        simulating(true)
                .withInitializer(context -> context.getEnvironment().setActiveProfiles("demo", "production"))
                .run(context -> assertNothing(context.getBeanDefinitionNames()));
    }

    private WebApplicationContextRunner simulating(boolean enabled) {
        return runner.withPropertyValues(
                "huju.simulator.enabled=" + enabled, "huju.simulator.data-dir=" + dataDir.toString());
    }

    private static void assertNothing(String[] beans) {
        assertThat(beans).isNotEmpty().noneMatch(name -> name.toLowerCase().contains("simulat"));
        assertThat(beans).doesNotContain("localRegistries");
    }
}

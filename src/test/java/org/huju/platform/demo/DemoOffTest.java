package org.huju.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huju.platform.time.HouseClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("正式环境没有可拨动的时钟")
class DemoOffTest {

    @Test
    @DisplayName("演示环境有时钟、表单、流程和表")
    void the_demonstration_has_all_of_it() {
        assertThat(components("demo"))
                .contains("DemoTime", "MoveClock", "DemoClockController", "MoveClockForm", "GrantDemoClock");
        configured("demo").run(context -> {
            assertThat(deployed(context.getEnvironment())).contains("move-clock.bpmn", "move-clock.form");
            assertThat(migrations(context.getEnvironment())).contains("classpath:db/demo");
        });
    }

    @ParameterizedTest
    @DisplayName("正式环境：没有一个部件，无论还写了什么环境名")
    @ValueSource(strings = {"production", "demo,production", "production,demo", "test"})
    void production_has_no_bean_of_it(String profiles) {
        assertThat(components(profiles.split(","))).isEmpty();
    }

    @Test
    @DisplayName("正式环境：没有它的流程、表单和表")
    void production_has_no_process_and_no_table_of_it() {
        configured("production").run(context -> {
            assertThat(deployed(context.getEnvironment()))
                    .contains("permit-application.bpmn")
                    .noneMatch(file -> file.startsWith("move-clock"));
            assertThat(migrations(context.getEnvironment())).containsExactly("classpath:db/migration");
        });
    }

    @Test
    @DisplayName("正式环境：时钟就是机器的时钟")
    void productions_clock_is_the_machines() {
        ApplicationContextRunner house = new ApplicationContextRunner()
                .withBean(JdbcClient.class, () -> mock(JdbcClient.class))
                .withUserConfiguration(HouseClock.class);
        house.withPropertyValues("spring.profiles.active=production")
                .run(context -> assertThat(context.getBean(Clock.class)).isEqualTo(Clock.system(HouseClock.SHANGHAI)));
        house.withPropertyValues("spring.profiles.active=demo")
                .run(context -> assertThat(context).doesNotHaveBean(Clock.class));
    }

    /** The simple names of what is there in the demonstration only. */
    private static Set<String> components(String... profiles) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles(profiles);
        var scanner = new ClassPathScanningCandidateComponentProvider(false, environment);
        scanner.addIncludeFilter(new AnnotationTypeFilter(DemoOnly.class));
        return scanner.findCandidateComponents("org.huju").stream()
                .map(bean -> bean.getBeanClassName().replaceFirst(".*\\.", ""))
                .collect(Collectors.toSet());
    }

    /** The application's own settings under that profile, and no bean. */
    private static ApplicationContextRunner configured(String profile) {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=" + profile);
    }

    private static List<String> migrations(Environment environment) {
        return Binder.get(environment)
                .bind("spring.flyway.locations", Bindable.listOf(String.class))
                .orElse(List.of("classpath:db/migration"));
    }

    private static Set<String> deployed(Environment environment) throws Exception {
        var resources = new PathMatchingResourcePatternResolver();
        List<String> patterns = Binder.get(environment)
                .bind("camunda.bpm.deployment-resource-pattern", Bindable.listOf(String.class))
                .get();
        Set<String> files = new HashSet<>();
        for (String pattern : patterns) {
            for (var resource : resources.getResources(pattern)) {
                files.add(resource.getFilename());
            }
        }
        return files;
    }
}

package org.huju.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.huju.support.HujuTest;
import org.huju.support.SequenceFlows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Adds up what the path tests have taken. It comes last; path tests that this JVM has not been through by then, because it runs
 * alone or classes were spread over several JVMs, it runs itself.
 */
@HujuTest
@Order(Integer.MAX_VALUE)
@DisplayName("每个模型的每条顺序流都有路径测试走过")
class EverySequenceFlowTest {

    @Autowired
    private RepositoryService repository;

    @Test
    void every_sequence_flow_of_every_model_is_taken_by_some_path_test() {
        runThePathTestsThatHaveNotRun();
        Set<String> all = SequenceFlows.ofAllModels(repository);
        assertThat(all).hasSizeGreaterThan(60);
        Set<String> taken = SequenceFlows.taken();
        all.removeAll(taken);

        assertThat(all).as("flows that no path test takes").isEmpty();
    }

    private static void runThePathTestsThatHaveNotRun() {
        SummaryGeneratingListener outcome = new SummaryGeneratingListener();
        LauncherFactory.create().execute(theOthers(), outcome);
        assertThat(outcome.getSummary().getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .isEmpty();
    }

    private static LauncherDiscoveryRequest theOthers() {
        String[] finished =
                SequenceFlows.finishedTests().stream().map(Pattern::quote).toArray(String[]::new);
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("org.huju"))
                .filters(includeClassNamePatterns(".*" + SequenceFlows.PATH_TEST));
        return finished.length == 0
                ? request.build()
                : request.filters(excludeClassNamePatterns(finished)).build();
    }
}

package org.huju.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.huju.processmap.House;
import org.huju.support.HujuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In the context all share: the engine's web applications serve the engine that was started last in a JVM, so there is to be one. */
@HujuTest
class ApplicationStartsTest {

    @Autowired
    private RepositoryService repositoryService;

    @Test
    void starts() {
        assertThat(repositoryService
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .count())
                .isEqualTo(
                        House.processFiles().count() + House.demoProcessFiles().count());
    }
}

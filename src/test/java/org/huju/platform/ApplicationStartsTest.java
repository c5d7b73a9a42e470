package org.huju.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.huju.processmap.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "test"})
class ApplicationStartsTest {

    @Autowired
    private RepositoryService repositoryService;

    @Test
    void starts() {
        assertThat(repositoryService.createProcessDefinitionQuery().count())
                .isEqualTo(
                        House.processFiles().count() + House.demoProcessFiles().count());
    }
}

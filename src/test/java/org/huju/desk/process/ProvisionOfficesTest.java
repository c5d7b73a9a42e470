package org.huju.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.huju.desk.DemoAccounts;
import org.huju.desk.Offices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProvisionOfficesTest {

    private DeskEngine desk;

    @BeforeEach
    void start() {
        desk = new DeskEngine();
    }

    @AfterEach
    void stop() throws Exception {
        desk.close();
    }

    @Test
    void every_desk_has_a_group_and_a_second_start_changes_nothing() {
        provision(desk.engine);
        List<Long> counts = counts();
        // 234 centres with 2 desks; in each of 16 districts a police branch with 3, a talent centre with 2, a bureau of
        // human resources with 3, the government with 1; 6 departments with 2; the office for the whole city; and the
        // administrators.
        assertThat(counts.get(0)).isEqualTo(2 * 234 + (3 + 2 + 3 + 1) * 16 + 2 * 6 + 1 + 1);
        assertThat(counts.get(2)).isEqualTo(OfficeFilters.ALL.size());
        assertThat(counts.get(3)).isEqualTo(DemoAccounts.all().size());

        provision(desk.engine);
        assertThat(counts()).isEqualTo(counts);
    }

    @Test
    void two_nodes_starting_at_once_provision_once() throws Exception {
        ProcessEngine second = desk.secondNode();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> starts = List.of(
                    nodes.submit(() -> provisionWhen(together, desk.engine)),
                    nodes.submit(() -> provisionWhen(together, second)));
            for (Future<?> start : starts) {
                start.get(2, TimeUnit.MINUTES);
            }
        } finally {
            nodes.shutdownNow();
            second.close();
        }
        List<Long> counts = counts();
        provision(desk.engine);
        assertThat(counts()).isEqualTo(counts);
        assertThat(counts.get(2)).isEqualTo(OfficeFilters.ALL.size());
    }

    @Test
    void what_an_administrator_took_from_a_desk_stays_taken_and_what_a_desk_lost_altogether_comes_back() {
        provision(desk.engine);
        Authorization cockpit = authorization("centre-310101002-head", Resources.APPLICATION, "cockpit");
        cockpit.setPermissions(new Permissions[] {Permissions.NONE});
        desk.engine.getAuthorizationService().saveAuthorization(cockpit);
        Authorization tasklist = authorization("centre-310101002", Resources.APPLICATION, "tasklist");
        desk.engine.getAuthorizationService().deleteAuthorization(tasklist.getId());

        provision(desk.engine);
        assertThat(authorization("centre-310101002-head", Resources.APPLICATION, "cockpit")
                        .isPermissionGranted(Permissions.ACCESS))
                .isFalse();
        assertThat(authorization("centre-310101002", Resources.APPLICATION, "tasklist"))
                .isNotNull();
    }

    @Test
    void a_filter_that_asks_otherwise_is_brought_back() {
        provision(desk.engine);
        Filter overdue = filter("超期");
        overdue.setQuery(desk.engine.getTaskService().createTaskQuery().taskName("something else"));
        desk.engine.getFilterService().saveFilter(overdue);
        assertThat(revision("超期")).isEqualTo(2);

        provision(desk.engine);
        assertThat(revision("超期")).isEqualTo(3);
        assertThat(revision("临期")).as("one that was right is not written again").isEqualTo(1);
    }

    private static Object provisionWhen(CyclicBarrier together, ProcessEngine engine) throws Exception {
        together.await(1, TimeUnit.MINUTES);
        provision(engine);
        return null;
    }

    private static void provision(ProcessEngine engine) {
        new ProvisionOffices(engine, new Offices()).provision();
        new CreateDemoAccounts(engine).create();
    }

    /** Groups, authorizations, filters, users. */
    private List<Long> counts() {
        ProcessEngine engine = desk.engine;
        return List.of(
                engine.getIdentityService().createGroupQuery().count(),
                engine.getAuthorizationService().createAuthorizationQuery().count(),
                engine.getFilterService().createFilterQuery().count(),
                engine.getIdentityService().createUserQuery().count());
    }

    private Authorization authorization(String group, Resources resource, String id) {
        return desk.engine
                .getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
    }

    private Filter filter(String name) {
        return desk.engine
                .getFilterService()
                .createFilterQuery()
                .filterName(name)
                .singleResult();
    }

    private int revision(String name) {
        return ((FilterEntity) filter(name)).getRevision();
    }
}

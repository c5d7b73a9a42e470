package org.huju.desk.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.huju.desk.Desk;

/** Makes the offices' filters, and brings one that asks or looks otherwise back to what this version says. */
final class ProvisionFilters {

    private static final int STEP = 10;

    private final FilterService filters;
    private final TaskService tasks;

    ProvisionFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** @return who may read them */
    List<Grant> provision(Collection<Desk> desks) {
        Map<String, Filter> known = filters.createTaskFilterQuery().list().stream()
                .filter(filter -> filter.getOwner() == null)
                .collect(Collectors.toMap(Filter::getName, Function.identity(), (one, other) -> one));
        List<Grant> grants = new ArrayList<>();
        for (int i = 0; i < OfficeFilters.ALL.size(); i++) {
            OfficeFilter wanted = OfficeFilters.ALL.get(i);
            Filter filter = known.getOrDefault(wanted.name(), filters.newTaskFilter(wanted.name()));
            bring(filter, wanted, (i + 1) * STEP);
            grants.addAll(readers(wanted, filter.getId(), desks));
        }
        return grants;
    }

    private void bring(Filter filter, OfficeFilter wanted, int priority) {
        FilterEntity draft = (FilterEntity) filters.newTaskFilter(wanted.name());
        draft.setQuery(wanted.question().apply(tasks.createTaskQuery()));
        draft.setProperties(wanted.properties(priority));
        FilterEntity entity = (FilterEntity) filter;
        boolean same = filter.getId() != null
                && entity.getQueryInternal().equals(draft.getQueryInternal())
                && filter.getProperties().equals(draft.getProperties());
        if (!same) {
            filter.setQuery(draft.getQuery());
            filter.setProperties(draft.getProperties());
            filters.saveFilter(filter);
        }
    }

    private static List<Grant> readers(OfficeFilter filter, String filterId, Collection<Desk> desks) {
        if (OfficeFilters.isForEveryone(filter)) {
            return List.of(read(Grant.EVERYONE, filterId));
        }
        return desks.stream()
                .filter(filter.audience())
                .map(desk -> read(desk.group(), filterId))
                .toList();
    }

    private static Grant read(String group, String filterId) {
        return new Grant(group, Resources.FILTER, filterId, Permissions.READ);
    }
}

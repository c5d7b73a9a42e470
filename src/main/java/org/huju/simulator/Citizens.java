package org.huju.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody the simulated registries know: the samples, then the crowd. */
public final class Citizens {

    private static final List<Citizen> ALL = Stream.of(
                    SampleCitizens.all().stream().map(SampleCitizen::registered).flatMap(Optional::stream),
                    SampleHolders.all().stream().map(SampleHolder::person),
                    GeneratedCitizens.all().stream())
            .flatMap(Function.identity())
            .toList();
    private static final Map<String, Citizen> BY_ID_NUMBER =
            ALL.stream().collect(Collectors.toMap(citizen -> citizen.idNumber().value(), Function.identity()));

    private Citizens() {}

    public static List<Citizen> all() {
        return ALL;
    }

    static Optional<Citizen> find(String idNumber) {
        return Optional.ofNullable(BY_ID_NUMBER.get(idNumber));
    }
}

package org.huju.board;

import java.util.Set;
import java.util.stream.Collectors;
import org.huju.desk.Desk;
import org.huju.desk.Offices;
import org.huju.desk.Role;
import org.springframework.stereotype.Component;

/** Whose head a viewer is. Administrators look after the system and head no office: they see the board and act on no case. */
@Component
class Heads {

    private final Offices offices;

    Heads(Offices offices) {
        this.offices = offices;
    }

    /** Ids of the offices; empty for whoever is no head. */
    Set<String> officesOf(Viewer viewer) {
        return viewer.groups().stream()
                .flatMap(group -> offices.desk(group).stream())
                .filter(desk -> desk.role() == Role.HEAD)
                .map(desk -> desk.office().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of one of the offices these groups belong to. */
    boolean heads(Viewer viewer, Set<String> groups) {
        Set<String> own = officesOf(viewer);
        return groups.stream()
                .flatMap(group -> offices.desk(group).stream())
                .map(Desk::office)
                .anyMatch(office -> own.contains(office.id()));
    }
}

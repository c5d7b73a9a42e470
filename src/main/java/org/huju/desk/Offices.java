package org.huju.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * All offices: one community centre per street; one police branch, one talent centre, one bureau of human resources and the government of
 * each district; six municipal departments, and the office that coordinates them. Safe for many threads.
 */
@Component
public final class Offices {

    private final List<Street> streets = StreetsFile.read();
    private final Map<String, Office> byId = new LinkedHashMap<>();
    private final Map<String, Desk> deskByGroup;

    public Offices() {
        for (Street street : streets) {
            add(OfficeNames.centre(street));
        }
        for (Street street : districts()) {
            add(OfficeNames.police(street));
            add(OfficeNames.talentCentre(street));
            add(OfficeNames.hr(street));
            add(OfficeNames.district(street));
        }
        OfficeNames.departments().forEach(this::add);
        add(OfficeNames.municipal());
        deskByGroup = byId.values().stream()
                .flatMap(office -> office.desks().stream())
                .collect(Collectors.toMap(Desk::group, desk -> desk, (one, other) -> one, LinkedHashMap::new));
    }

    public List<Office> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Office> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Where a resident of that street applies (article 8); empty for a code that is none of this city's. */
    public Optional<Office> centreOfStreet(String streetCode) {
        return byId(OfficeNames.CENTRE + streetCode);
    }

    /** @throws NoSuchElementException for a code that is none of the 16 districts' */
    public Office policeOf(String districtCode) {
        return byId(OfficeNames.POLICE + districtCode).orElseThrow();
    }

    /** @throws NoSuchElementException for a code that is none of the 16 districts' */
    public Office talentCentreOf(String districtCode) {
        return byId(OfficeNames.TALENT + districtCode).orElseThrow();
    }

    /** @throws NoSuchElementException for a code that is none of the 16 districts' */
    public Office hrOf(String districtCode) {
        return byId(OfficeNames.HR + districtCode).orElseThrow();
    }

    /** @throws NoSuchElementException for a code that is none of the 16 districts' */
    public Office governmentOf(String districtCode) {
        return byId(OfficeNames.DISTRICT + districtCode).orElseThrow();
    }

    /**
     * @param code of {@code Department}, e.g. {@code housing}
     * @throws NoSuchElementException for any other
     */
    public Office department(String code) {
        return byId(OfficeNames.DEPARTMENT + code).orElseThrow();
    }

    /** In the order of their codes. */
    public List<Street> streets() {
        return streets;
    }

    /** Every desk of every office. */
    public Collection<Desk> desks() {
        return List.copyOf(deskByGroup.values());
    }

    /** The desk an engine group stands for; empty for a group that is no desk's, such as the administrators'. */
    public Optional<Desk> desk(String group) {
        return Optional.ofNullable(deskByGroup.get(group));
    }

    private void add(Office office) {
        if (byId.put(office.id(), office) != null) {
            throw new IllegalStateException("Two offices have the id " + office.id());
        }
    }

    /** The first street of each district stands for the district. */
    private Collection<Street> districts() {
        Map<String, Street> first = new LinkedHashMap<>();
        streets.forEach(street -> first.putIfAbsent(street.districtCode(), street));
        return first.values();
    }
}

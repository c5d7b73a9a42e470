package org.huju;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.huju.architecture.Rooms;
import org.huju.architecture.SourceOf;
import org.huju.architecture.Time;
import org.junit.jupiter.api.Test;

/**
 * The walls of the house. A rule that matches no class fails (ArchUnit's own default), so a moved package does not
 * silently lose its wall.
 */
@AnalyzeClasses(packages = "org.huju", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] JDBC = {
        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.data..", "org.postgresql.."
    };
    private static final String[] WEB = {
        "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..", "java.net.http.."
    };

    @ArchTest
    static final ArchRule the_law_is_plain_java = classes()
            .that()
            .resideInAPackage("org.huju.law..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.huju.law..", "org.yaml.snakeyaml..");

    @ArchTest
    static final ArchRule only_the_reader_of_the_law_knows_yaml = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.huju.law.YamlReader")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaml..");

    @ArchTest
    static final ArchRule the_engine_is_known_only_at_the_edge = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.huju.*.process..", "org.huju.platform..", "org.huju.board..", "org.huju.studio..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule use_cases_know_no_database = noClasses()
            .that(Rooms.rootsOfCapabilities())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JDBC);

    @ArchTest
    static final ArchRule use_cases_know_no_web = noClasses()
            .that(Rooms.rootsOfCapabilities())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB);

    @ArchTest
    static final ArchRule use_cases_know_of_spring_only_service_and_transaction = noClasses()
            .that(Rooms.rootsOfCapabilities())
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..")
                    .and(not(resideInAnyPackage(
                            "org.springframework.stereotype..", "org.springframework.transaction.annotation.."))));

    @ArchTest
    static final ArchRule roots_look_into_no_room = classes()
            .that(Rooms.rootsOfCapabilities())
            .should(Rooms.useOfTheHouseTheirOwnRootAnd(Rooms.rootsOfRooms()));

    /** Web speaks for its own room alone, and names the articles its answers rest on. */
    @ArchTest
    static final ArchRule web_uses_its_own_root_and_the_law = classes()
            .that(Rooms.insideCapabilities("web"))
            .should(Rooms.useOfTheHouseTheirOwnRootAnd(resideInAPackage("org.huju.law")));

    /** A row is made of the types its record is made of, and these may be another root's: an ID number, a verdict. */
    @ArchTest
    static final ArchRule persistence_uses_its_own_root_and_the_types_of_its_records = classes()
            .that(Rooms.insideCapabilities("persistence"))
            .should(Rooms.useOfTheHouseTheirOwnRootAnd(Rooms.rootsOfRooms()));

    @ArchTest
    static final ArchRule process_uses_roots_and_the_platform = classes()
            .that(Rooms.insideCapabilities("process"))
            .should(Rooms.useOfTheHouseTheirOwnRootAnd(
                    Rooms.rootsOfRooms().or(resideInAPackage("org.huju.platform.."))));

    /** Whatever else stands inside a room, such as the client of the registries. */
    @ArchTest
    static final ArchRule no_inside_but_process_uses_the_platform_and_none_uses_another = classes()
            .that(Rooms.insidesOfCapabilities())
            .and(not(Rooms.insideCapabilities("process")))
            .should(Rooms.useOfTheHouseTheirOwnRootAnd(Rooms.rootsOfRooms()));

    @ArchTest
    static final ArchRule the_platform_knows_no_other_room = classes()
            .that()
            .resideInAPackage("org.huju.platform..")
            .should(Rooms.useOfTheHouseTheirOwnRootAnd(resideInAPackage("org.huju.platform..")));

    @ArchTest
    static final ArchRule what_every_room_may_use_uses_no_room = noClasses()
            .that()
            .resideInAPackage("org.huju")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.huju.*..");

    @ArchTest
    static final ArchRule nobody_leans_on_the_simulator = noClasses()
            .that()
            .resideOutsideOfPackage("org.huju.simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.huju.simulator..");

    @ArchTest
    static final ArchRule rooms_stand_in_no_circle =
            slices().matching("org.huju.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_parts_of_the_platform_stand_in_no_circle =
            slices().matching("org.huju.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule today_comes_from_the_clock_that_was_given = noClasses()
            .that()
            .resideOutsideOfPackage("org.huju.platform..")
            .should()
            .accessTargetWhere(Time.readWithoutClock());

    @ArchTest
    static final ArchRule delegates_are_short = classes()
            .that(Rooms.insideCapabilities("process"))
            .and()
            .haveSimpleNameEndingWith("Delegate")
            .should(SourceOf.haveFewerLinesThan(30));

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @Test
    void every_package_says_what_it_is_for() {
        assertThat(SourceOf.packages())
                .hasSizeGreaterThan(10)
                .allMatch(SourceOf::saysWhatItIsFor, "has a package-info.java with a sentence");
    }
}

package org.huju.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ladder that is incomplete, unknown or contradicts itself stops the start, and the message leads straight to it. */
class EscalationRefusalTest {

    private static final String FILE = "escalation.yaml";

    @TempDir
    private Path law;

    @BeforeEach
    void copyTheRealLaw() throws IOException {
        LawCopy.into(law);
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "checked_on: 2026-11-23 | because: x | because is not a known field",
                "clock: card-making | clock: card-makng | ladders[0].steps[0].when must be due, ceiling or a period that begins with card-makng-",
                "clock: card-making | rule: card-making | ladders[0].rule is not a known field",
                "clock: card-making | name: x | found duplicate key name",
                "office: police | office: court | ladders[0].office is unknown: court, known are centre, police, department",
                "office: police | until: 2018-12-31 | ladders[0].office is missing",
                "step: warning, | | ladders[0].steps[0].step is missing",
                "name: 预警, | | ladders[0].steps[0].name is missing",
                "when: card-making-warning | when: P3D | ladders[0].steps[0].when must be due, ceiling or a period that begins with card-making-, not P3D",
                "when: card-making-warning | when: 3 | ladders[0].steps[0].when must be due, ceiling or a period that begins with card-making-, not 3",
                "when: card-making-warning | when: department-verification-warning | ladders[0].steps[0].when must be due, ceiling or a period",
                "when: card-making-warning | when: card-making-soon | ladders[0].steps[0].when must be due, ceiling or a period",
                "when: card-making-warning | when: ceiling | ladders[0].steps[1].when must be later than that of warning",
                "when: card-making-warning | when: due | ladders[0].steps[1].when must be later than that of warning",
                "when: department-verification-late | when: ceiling | ladders[1].steps[2].when must not be ceiling: department-verification has none",
                "when: department-verification-late | when: department-verification-warning | ladders[1].steps[2].when must be later than that of warning",
                "step: ceiling | step: due | ladders[0].steps[2].step is there twice: due",
                "who: handler | who: mayor | ladders[0].steps[0].who is unknown: mayor, known are handler, office-head, district",
                "who: handler | who: district | ladders[0].steps[1].who must not stand below that of warning",
                "who: office-head | days: 3 | ladders[0].steps[1].days is not a known field",
                "article: 12 | article: 36 | article of card-making-escalation cites what is not kept",
                "act: shanghai-permit | act: nowhere | ladders[0].act is unknown: nowhere",
                "in_force: 2018-01-01 | in_force: 2017-01-01 | ladders[0].in_force is before the act itself is in force",
                "basis: design | basis: statute | ladders[0].basis must not be statute",
                "why: 本办法没有规定怎样督办；公 | until: 2018-12-31 # | ladders[0].why is missing",
                "source: 系统设定，可以修改本文件调整 | until: 2018-12-31 | ladders[0].source is missing",
                "also: [one-time-notice-online] | also: [card-making-ceiling] | ladders[3].also must name periods that begin with one-time-notice-, not card-making-ceiling",
                "also: [one-time-notice-online] | also: [one-time-notice-by-post] | ladders[3].also names no period in force all the time",
                "also: [one-time-notice-online] | also: one-time-notice-online | ladders[3].also must be a list",
                "clock: department-verification | clock: card-making | ladders[1].steps[0].when must be due, ceiling or a period that begins with card-making-",
            })
    void a_spoilt_field_is_named(String original, String spoilt, String complaint) throws IOException {
        LawCopy.replace(law.resolve(FILE), original, spoilt == null ? "" : spoilt);

        assertRefused("law/" + FILE, complaint);
    }

    @Test
    void a_second_ladder_of_the_same_period_is_refused() throws IOException {
        String file = Files.readString(law.resolve(FILE));
        int begin = file.indexOf("  - clock: card-making");
        String again = file.substring(begin, file.indexOf("\n\n", begin) + 1);
        Files.writeString(law.resolve(FILE), file + "\n" + again);

        assertRefused("law/" + FILE, "in_force of card-making-escalation overlaps");
    }

    @Test
    void two_ladders_for_one_period_are_refused() throws IOException {
        String file = Files.readString(law.resolve(FILE));
        int begin = file.indexOf("  - clock: one-time-notice");
        String notice = file.substring(begin, file.indexOf("\n\n", begin) + 1);
        Files.writeString(
                law.resolve(FILE),
                file + "\n"
                        + notice.replace("clock: one-time-notice", "clock: one-time-notice-online")
                                .replaceAll(" *also: .*\n", ""));

        assertRefused("law/" + FILE, ".clock has its ladder in that of one-time-notice already");
    }

    @Test
    void a_ladder_without_steps_is_refused() throws IOException {
        String file = Files.readString(law.resolve(FILE));
        Files.writeString(law.resolve(FILE), file.replaceAll("      - \\{step.*\n", ""));

        assertRefused("law/" + FILE, "ladders[0].steps is missing");
    }

    @Test
    void a_ladder_by_a_period_that_has_ended_is_refused() throws IOException {
        LawCopy.replace(
                law.resolve("interpretation.yaml"),
                "counts_from: 部门核验期限届满之日",
                "until: 2020-12-31\n    counts_from: 部门核验期限届满之日");

        assertRefused("ladders[1].steps names no period in force all the time of this ladder");
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(law.resolve(FILE));

        assertRefused("law/escalation.yaml: the file is missing");
    }

    private void assertRefused(String... complaints) {
        assertThatThrownBy(() -> LawBook.load(LawFiles.in(law)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(complaints);
    }
}

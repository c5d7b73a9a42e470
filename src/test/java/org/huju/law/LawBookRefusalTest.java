package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An incomplete or contradictory file stops the start, and the message leads straight to it. */
class LawBookRefusalTest {

    private static final String ARTICLE_12 = "shanghai-permit/art-012.yaml";

    @TempDir
    private Path law;

    @BeforeEach
    void copyTheRealLaw() throws IOException {
        LawCopy.into(law);
    }

    @Test
    void the_unspoilt_copy_loads() {
        assertThat(LawBook.load(LawFiles.in(law)).rules()).contains("card-making");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "shanghai-permit/art-012.yaml | unit: working-days | unit: workdays | periods[0].unit is unknown: workdays",
                "shanghai-permit/art-012.yaml | unit: working-days | notes: x | periods[0].notes is not a known field",
                "shanghai-permit/art-012.yaml | basis: statute | note: x | periods[0].basis is missing",
                "shanghai-permit/art-012.yaml | basis: statute | basis: guide | periods[0].basis must be statute",
                "shanghai-permit/art-012.yaml | amount: 15 | amount: -15 | periods[0].amount must be a whole number",
                "shanghai-permit/art-012.yaml | amount: 15 | amount: fifteen | periods[0].amount must be a whole number",
                "shanghai-permit/art-012.yaml | in_force: 2018-01-01 | in_force: soon | periods[0].in_force must be a date",
                "shanghai-permit/art-012.yaml | in_force: 2018-01-01 | in_force: 2017-01-01 | periods[0].in_force is before the act",
                "shanghai-permit/art-012.yaml | counts_from: 受理之日 | amount: 15 | found duplicate key amount",
                "shanghai-permit/art-012.yaml | first_day_counts: false | first_day_counts: maybe | periods[0].first_day_counts must be true or false",
                "shanghai-permit/art-012.yaml | last_day_counts: true | last_day_counts: false | periods[0].last_day_counts must be true",
                "shanghai-permit/art-012.yaml | words: 自受理日起15个工作日内 | words: 自受理日起10个工作日内 | periods[0].words do not stand in the article's text",
                "shanghai-permit/art-012.yaml | article: 9 | article: 99 | article of card-making cites what is not kept",
                "shanghai-permit/art-012.yaml | act: residence-permit-interim | act: nowhere | periods[0].prevails_over[0].act is unknown",
                "shanghai-permit/art-012.yaml | checked_on: 2026-11-23 | because: x | checked_on is missing",
                "shanghai-permit/art-012.yaml | read_at: | because: | read_at is missing",
                "shanghai-permit/art-012.yaml | test: Art012Test | test: none | because is missing",
                "shanghai-permit/art-012.yaml | article: 12 | article: 13 | article must be 12",
                "shanghai-permit/art-009.yaml | first_day_counts: false | first_day_counts: true | periods[0].first_day_counts must be false",
                "interpretation.yaml | why: | note: | periods[0].note is not a known field",
                "interpretation.yaml | basis: design | basis: statute | periods[0].basis must not be statute",
                "interpretation.yaml | article: 10 | article: 36 | article of one-time-notice-online cites what is not kept",
                "civil-code/act.yaml | act: civil-code | act: civil | act must be civil-code",
                "acts.yaml | shanghai-permit | shanghai | law/shanghai/act.yaml: the file is missing",
            })
    void a_spoilt_field_is_named(String file, String original, String spoilt, String complaint) throws IOException {
        spoil(file, original, spoilt);

        assertThatThrownBy(() -> LawBook.load(LawFiles.in(law)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("law/")
                .hasMessageContaining(complaint);
    }

    @Test
    void a_missing_article_is_named() throws IOException {
        Files.delete(law.resolve("shanghai-permit/art-020.yaml"));

        assertThatThrownBy(() -> LawBook.load(LawFiles.in(law)))
                .hasMessage("law/shanghai-permit/art-020.yaml: the file is missing");
    }

    @Test
    void two_wordings_at_the_same_time_are_refused() throws IOException {
        spoil("civil-general-provisions/art-201.yaml", "until: 2020-12-31", "until: 2021-01-01");

        assertThatThrownBy(() -> LawBook.load(LawFiles.in(law)))
                .hasMessageContaining("law/civil-code/art-201.yaml")
                .hasMessageContaining("first-day-excluded overlaps law/civil-general-provisions/art-201.yaml");
    }

    @Test
    void a_day_without_a_wording_is_refused() throws IOException {
        spoil("civil-general-provisions/art-201.yaml", "until: 2020-12-31", "until: 2020-12-30");

        assertThatThrownBy(() -> LawBook.load(LawFiles.in(law)))
                .hasMessageContaining("law/civil-code/art-201.yaml")
                .hasMessageContaining("first-day-excluded leaves a gap");
    }

    @Test
    void a_wording_that_ends_before_it_begins_is_refused() throws IOException {
        spoil("civil-general-provisions/art-201.yaml", "until: 2020-12-31", "until: 2016-12-31");

        assertThatThrownBy(() -> LawBook.load(LawFiles.in(law)))
                .hasMessageContaining("until of first-day-excluded is before its in_force");
    }

    @Test
    void what_is_no_yaml_is_refused() throws IOException {
        Files.writeString(law.resolve(ARTICLE_12), "act: [");

        assertThatThrownBy(() -> LawBook.load(LawFiles.in(law)))
                .hasMessageContaining("law/" + ARTICLE_12 + ": not readable as YAML");
    }

    private void spoil(String file, String original, String spoilt) throws IOException {
        LawCopy.replace(law.resolve(file), original, spoilt);
    }
}

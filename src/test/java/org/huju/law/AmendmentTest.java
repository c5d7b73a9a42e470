package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.CALENDAR;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.huju.clock.Calendars;
import org.huju.clock.Deadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an article is amended, each case keeps the law of its own day. */
class AmendmentTest {

    private static final String FIFTEEN = "自受理日起15个工作日内";
    private static final String TEN = "自受理日起10个工作日内";

    @TempDir
    private Path law;

    private LawBook amended;

    /** Article 12 as if it said ten working days from 1 March 2023 on. */
    @BeforeEach
    void amendArticle12() throws IOException {
        LawCopy.into(law);
        Path article = law.resolve("shanghai-permit/art-012.yaml");
        LawCopy.replace(article, FIFTEEN, TEN);
        LawCopy.replace(article, "read_at:", "earlier_text: " + FIFTEEN + "\nread_at:");
        LawCopy.replace(article, "    basis: statute\n", "    until: 2023-02-28\n    basis: statute\n");
        LawCopy.replace(
                article, "  - rule: card-making-ceiling", """
                  - rule: card-making
                    name: 制作《居住证》的期限
                    words: %s
                    amount: 10
                    unit: working-days
                    kind: limit
                    counts_from: 受理之日
                    first_day_counts: false
                    last_day_counts: true
                    paragraph: 2
                    in_force: 2023-03-01
                    ceiling: card-making-ceiling
                    basis: statute
                  - rule: card-making-ceiling""".formatted(TEN).indent(2));
        amended = LawBook.load(LawFiles.in(law));
    }

    @Test
    void the_last_day_of_the_old_value_still_has_fifteen() {
        LegalPeriod old = amended.at(LocalDate.of(2023, 2, 28)).period("card-making");

        assertThat(old.amount()).isEqualTo(15);
        assertThat(old.version()).isEqualTo("card-making@2018-01-01");
    }

    @Test
    void the_first_day_of_the_new_value_has_ten() {
        LegalPeriod young = amended.at(LocalDate.of(2023, 3, 1)).period("card-making");

        assertThat(young.amount()).isEqualTo(10);
        assertThat(young.version()).isEqualTo("card-making@2023-03-01");
    }

    @Test
    void a_case_accepted_the_day_before_is_not_hurried() {
        Deadlines deadlines = new Deadlines(amended, Calendars.only(CALENDAR));

        // Tue 28 February: 1-3 March = 1-3, 6-10 = 4-8, 13-17 = 9-13, 20 = 14, Tue 21 = 15.
        assertThat(deadlines.of("card-making", LocalDate.of(2023, 2, 28)).due()).isEqualTo("2023-03-21");
        // Wed 1 March: 2-3 = 1-2, 6-10 = 3-7, 13 = 8, 14 = 9, Wed 15 = 10.
        assertThat(deadlines.of("card-making", LocalDate.of(2023, 3, 1)).due()).isEqualTo("2023-03-15");
    }
}

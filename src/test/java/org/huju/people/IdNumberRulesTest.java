package org.huju.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where the library and the standard are of one mind, so are we: the library checks our check character. */
class IdNumberRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Test
    void our_verdict_is_the_librarys_for_every_day_of_a_hundred_years() {
        int accepted = 0;
        for (LocalDate birth = LocalDate.of(1900, 1, 1); birth.getYear() < 2000; birth = birth.plusDays(1)) {
            String seventeen = "310101" + birth.toString().replace("-", "") + "%03d".formatted(birth.getDayOfYear());
            String number = seventeen + "0123456789X".charAt(birth.getDayOfYear() % 11);
            assertThat(accepts(number)).as("birth %s", birth).isEqualTo(IdcardUtil.isValidCard18(number));
            accepted += accepts(number) ? 1 : 0;
        }
        // One in eleven is right by chance: of 36,524 days about 3,320.
        assertThat(accepted).isBetween(3_000, 3_700);
    }

    private static boolean accepts(String number) {
        try {
            IdNumberRules.check(number, TODAY);
            return true;
        } catch (InvalidValue refused) {
            return false;
        }
    }
}

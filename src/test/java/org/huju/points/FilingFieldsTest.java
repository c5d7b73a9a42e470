package org.huju.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("同一行：说的都一样才是同一行")
class FilingFieldsTest {

    @Test
    @DisplayName("空着与没有这一列、前后空格，不算不同")
    void blanks_make_no_difference() {
        Map<String, String> blank = new HashMap<>();
        blank.put("phone", " 1 ");
        blank.put("award", "");
        blank.put("title", null);

        assertThat(FilingFields.canonical(blank)).isEqualTo(FilingFields.canonical(Map.of("phone", "1")));
    }

    @Test
    @DisplayName("一格里写得像另一格的，仍是不同的行")
    void a_value_that_looks_like_another_field_is_another_row() {
        assertThat(FilingFields.canonical(Map.of("employerName", "甲\nphone=1")))
                .isNotEqualTo(FilingFields.canonical(Map.of("employerName", "甲", "phone", "1")));
        assertThat(FilingFields.canonical(Map.of("employerName", "甲5:phone1:1")))
                .isNotEqualTo(FilingFields.canonical(Map.of("employerName", "甲", "phone", "1")));
    }
}

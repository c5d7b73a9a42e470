package org.huju.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreetsFileTest {

    private static final String HEADER = "district_code,district,street_code,street\n";

    @Test
    void a_line_is_a_street() {
        assertThat(StreetsFile.parse(HEADER + "310101,黄浦区,310101002,南京东路街道\n"))
                .containsExactly(new Street("310101", "黄浦区", "310101002", "南京东路街道"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "310101,黄浦区,310104002,南京东路街道", // of another district
                "310101,黄浦区,310101002", // no name
                "310101,黄浦区,31010100,南京东路街道",
                "310101,黄浦区,310101002,南京东路,街道",
                "310101,黄浦,310101002,南京东路街道",
            })
    void a_line_that_is_no_street_stops_the_start_and_is_named(String line) {
        assertThatThrownBy(() -> StreetsFile.parse(HEADER + line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(line);
    }

    @Test
    void a_file_with_other_columns_stops_the_start() {
        assertThatThrownBy(() -> StreetsFile.parse("")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> StreetsFile.parse("code,name\n")).hasMessageContaining("district_code");
    }
}

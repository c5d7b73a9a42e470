package org.huju.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InquiryTest {

    @Test
    void about_the_whole_case_the_code_is_the_departments() {
        assertThat(Inquiry.of(Department.HOUSING).code()).isEqualTo("housing");
        assertThat(Inquiry.parse("housing")).isEqualTo(Inquiry.of(Department.HOUSING));
    }

    @Test
    void about_one_matter_the_code_names_it() {
        Inquiry inquiry = new Inquiry(Department.HRSS, "title");

        assertThat(inquiry.code()).isEqualTo("hrss/title");
        assertThat(Inquiry.parse("hrss/title")).isEqualTo(inquiry);
    }

    @Test
    void no_other_department_is_asked() {
        assertThatThrownBy(() -> Inquiry.parse("weather/title")).isInstanceOf(IllegalArgumentException.class);
    }
}

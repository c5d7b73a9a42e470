package org.huju.earlier;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.huju.InvalidInput;
import org.junit.jupiter.api.Test;

class PermitColumnsTest {

    @Test
    void the_header_may_have_a_byte_order_mark() {
        assertThatCode(() -> PermitColumns.requireHeader("\uFEFF" + EarlierRow.header()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_wrong_header_is_told_by_its_first_wrong_column() {
        assertRefused(EarlierRow.header().replace("name", "姓名"), "第3列应为“name”");
        assertRefused(EarlierRow.header() + ",remark", "多了第14列");
        assertRefused("permitNo,idNumber", "第3列应为“name”");
        assertRefused(EarlierRow.header().replace(',', ';'), "第1列应为“permitNo”");
        assertRefused("", "第1列应为“permitNo”");
    }

    private static void assertRefused(String header, String told) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> PermitColumns.requireHeader(header))
                .withMessageContainingAll("第1行", told, EarlierRow.header());
    }
}

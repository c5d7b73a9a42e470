package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第三十三条：工本费")
class Art033Test {

    private static final Law LAW = LAW_BOOK.at(LocalDate.of(2018, 1, 1));

    @Test
    @DisplayName("第三十三条：首次申领免收证件工本费")
    void the_first_permit_is_free() {
        assertThat(LAW.amount("first-issue-fee").yuan()).isZero();
    }

    @Test
    @DisplayName("第三十三条：换领、补领应当缴纳工本费；本市的数额没有查到，是写明理由的系统设定")
    void the_fee_for_replacement_is_openly_a_design() {
        LegalAmount fee = LAW.amount("replacement-fee");

        assertThat(fee.yuan()).isEqualTo(20);
        assertThat(fee.basis()).isEqualTo(Basis.DESIGN);
        assertThat(fee.provenance().why()).contains("没有查到", "其他城市", "市财政部门、市价格行政主管部门");
        assertThat(LAW_BOOK.article("shanghai-permit", 33).text()).contains("由市财政部门、市价格行政主管部门核定");
    }
}

package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第十七条：基本公共服务")
class Art017Test {

    @Test
    @DisplayName("第十七条：持证人享受六项基本公共服务，按条文的次序和原文，自2018年1月1日起")
    void six_services_in_the_articles_words_and_order() {
        assertThat(LAW_BOOK.at(LocalDate.of(2018, 1, 1)).benefits(17))
                .extracting(Benefit::name)
                .containsExactly("义务教育", "基本公共就业服务", "基本公共卫生服务和计划生育服务", "公共文化体育服务", "法律援助和其他法律服务", "国家和本市规定的其他基本公共服务");
        assertThat(LAW_BOOK.at(LocalDate.of(2017, 12, 31)).benefits(17)).isEmpty();
    }

    @Test
    @DisplayName("第十七条：每一项都指得出条和项")
    void each_names_its_item() {
        Benefit schooling = LAW_BOOK.at(LocalDate.of(2026, 11, 23)).benefits(17).get(0);

        assertThat(schooling.rule()).isEqualTo("compulsory-education");
        assertThat(schooling.source()).isEqualTo("《上海市居住证管理办法》第十七条第（一）项");
    }
}

package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第十八条：便利措施")
class Art018Test {

    @Test
    @DisplayName("第十八条：持证人享受七项便利，按条文的次序，每一项都指得出条和项")
    void seven_conveniences_in_the_articles_order() {
        assertThat(LAW_BOOK.at(LocalDate.of(2018, 1, 1)).benefits(18))
                .extracting(benefit -> benefit.name() + " " + benefit.source())
                .startsWith("办理出入境证件 《上海市居住证管理办法》第十八条第（一）项")
                .endsWith("国家和本市规定的其他便利 《上海市居住证管理办法》第十八条第（七）项")
                .hasSize(7);
    }
}

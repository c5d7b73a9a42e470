package org.huju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huju.clock.TestClock.LAW_BOOK;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The articles' files together are the published text, word for word. */
class VerbatimTextTest {

    @Test
    void the_thirty_five_articles_are_the_published_text() throws IOException {
        String kept = LAW_BOOK.articles("shanghai-permit").stream()
                .map(article -> "第" + ChineseNumber.of(article.number()) + "条（" + article.title() + "）\n"
                        + article.text() + "\n")
                .collect(Collectors.joining());

        assertThat(kept).isEqualTo(published());
    }

    private static String published() throws IOException {
        try (InputStream text = VerbatimTextTest.class.getResourceAsStream("/vectors/shanghai-permit.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

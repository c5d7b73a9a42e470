package org.huju.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The modules of the board in Cockpit, which no build puts together or checks. */
@DisplayName("时限看板的脚本")
class BoardScriptsTest {

    private static final Path BOARD =
            Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/cockpit/scripts/board");
    private static final Pattern IMPORT = Pattern.compile("import (?:[^']*? from )?'\\./([a-z]+\\.js)'");
    private static final Pattern MARKUP =
            Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|srcdoc");
    private static final Pattern LIBRARY = Pattern.compile("'(/webjars/echarts/[^']+)'");
    private static final int LONGEST = 150;

    private static final Map<String, String> MODULES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(BOARD)) {
            for (Path file : files.toList()) {
                MODULES.put(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    @Test
    void every_module_that_is_imported_is_there_and_every_module_is_imported() {
        List<String> imported = MODULES.values().stream()
                .flatMap(module -> IMPORT.matcher(module).results())
                .map(result -> result.group(1))
                .distinct()
                .sorted()
                .toList();

        assertThat(Stream.concat(imported.stream(), Stream.of("board.js")).sorted())
                .containsExactlyElementsOf(MODULES.keySet());
    }

    @Test
    @DisplayName("名称里的脚本只作为文字显示")
    void nothing_is_made_of_markup() {
        assertThat(MODULES)
                .allSatisfy((name, module) ->
                        assertThat(MARKUP.matcher(module).find()).as(name).isFalse());
    }

    @Test
    void every_module_is_short() {
        assertThat(MODULES)
                .allSatisfy((name, module) ->
                        assertThat(module.lines().count()).as(name).isLessThan(LONGEST));
    }

    @Test
    @DisplayName("图表库就是依赖里的那一个")
    void the_library_that_is_loaded_comes_with_the_application() {
        List<String> addresses = LIBRARY.matcher(MODULES.get("charts.js"))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();

        assertThat(addresses)
                .singleElement()
                .satisfies(address -> assertThat(BoardScriptsTest.class.getResource("/META-INF/resources" + address))
                        .isNotNull());
    }
}

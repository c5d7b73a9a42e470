package org.huju.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine's web applications in Chinese. What is compared with comes from the engine's own jar, so an upgrade shows. */
@DisplayName("网页应用的中文")
class WebappsTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    /** Signs, and the name of a product. */
    private static final Set<String> SAME_IN_CHINESE = Set.of("", "<", "<=", ">", ">=", "Optimize");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void every_text_of_an_application_is_there_in_chinese(String app) throws IOException {
        Map<String, String> english = texts(app, "en");
        Map<String, String> chinese = texts(app, "zh-CN");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(chinese).allSatisfy((key, text) -> {
            assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key)));
            assertThat(CHINESE.matcher(text).find() || SAME_IN_CHINESE.contains(text) || isDateFormat(key))
                    .as(key + " = " + text)
                    .isTrue();
        });
    }

    private static boolean isDateFormat(String key) {
        return key.startsWith("/dateLocales/longDateFormat/L")
                || key.startsWith("/dateLocales/week/")
                || key.equals("/dateLocales/calendar/sameElse");
    }

    /** Tasklist looks for "zh" in this list, never for "zh-CN", and takes the fallback: Chinese in every browser. */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void chinese_is_shown_whatever_the_browser_speaks(String app) throws IOException {
        assertThat(served(app + "/scripts/config.js"))
                .contains("availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN'")
                .contains("vendor: '沪居'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void the_banner_that_is_hidden_is_there_under_that_name(String app) throws IOException {
        assertThat(served(app + "/styles/user-styles.css"))
                .startsWith("@charset \"UTF-8\";")
                .contains(".ce-eol-banner { display: none !important; }");
        assertThat(served(app + "/camunda-" + app + "-bootstrap.js")).contains("class=\"ce-eol-banner\"");
    }

    @Test
    @DisplayName("表单草稿不写入浏览器")
    void drafts_are_kept_under_the_names_that_are_refused() throws IOException {
        String tasklist = served("tasklist/camunda-tasklist-bootstrap.js");

        assertThat(served("tasklist/scripts/config.js")).contains("import './no-drafts.js';");
        assertThat(writtenTo(tasklist)).isEqualTo(Set.of("camunda-form:", "camForm:", "camunda-web", "camunda"));
        assertThat(served("tasklist/scripts/no-drafts.js")).contains("['camunda-form:', 'camForm:']");
        assertThat(tasklist).contains("ng-click=\"save($event)\"");
    }

    /** The names under which a script writes to the browser's storage. */
    private static Set<String> writtenTo(String script) {
        return Pattern.compile("setItem\\(\"?([^\",]*)")
                .matcher(script)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit"})
    void every_script_that_an_application_is_told_to_load_is_there(String app) throws IOException {
        String config = served(app + "/scripts/config.js");
        Set<String> scripts = Pattern.compile("'(scripts/[a-z/-]+)'")
                .matcher(config)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(scripts)
                .isNotEmpty()
                .allSatisfy(script ->
                        assertThat(resource(app + "/" + script + ".js")).isNotNull());
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        JsonNode file = JsonMapper.builder().build().readTree(served(app + "/locales/" + language + ".json"));
        Map<String, String> texts = new TreeMap<>();
        collect(file, "", texts);
        return texts;
    }

    private static void collect(JsonNode node, String path, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(entry.getValue(), path + "/" + entry.getKey(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "/" + i, texts);
            }
        } else {
            texts.put(path, node.asText());
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** What the running application would answer: of two resources with one name, the first on the class path. */
    private static String served(String path) throws IOException {
        try (var stream = resource(path).openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }

    private static URL resource(String path) throws IOException {
        return Collections.list(WebappsTest.class.getClassLoader().getResources(APPS + path)).stream()
                .findFirst()
                .orElse(null);
    }
}

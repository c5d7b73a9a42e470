package org.huju.forms;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * What a form may show and what it sends, from {@code contract.yaml}.
 *
 * @param shows the names of the values served to it
 * @param sends what it sends, by key: a list of codes, or the name of a shape
 */
record FormContract(Set<String> shows, Map<String, Object> sends) {

    @SuppressWarnings("unchecked")
    static Map<String, FormContract> all() {
        InputStream file = FormContract.class.getResourceAsStream("/forms/contract.yaml");
        Map<String, Map<String, Object>> forms =
                (Map<String, Map<String, Object>>) ((Map<String, Object>) yaml().load(file)).get("forms");
        return forms.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        form -> new FormContract(
                                names(form.getValue().get("shows")).collect(Collectors.toSet()),
                                (Map<String, Object>) form.getValue().get("sends"))));
    }

    /** The forms of one case share what they show: more often than a reader of unknown files would allow. */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(500);
        return new Yaml(options);
    }

    private static Stream<String> names(Object namesOrList) {
        return namesOrList instanceof List<?> list
                ? list.stream().flatMap(FormContract::names)
                : Stream.of((String) namesOrList);
    }
}

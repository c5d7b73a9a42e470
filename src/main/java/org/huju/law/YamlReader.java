package org.huju.law;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Turns a file of {@code law/} into a {@link Node}; the only class that knows YAML. */
final class YamlReader {

    private final LawFiles files;

    YamlReader(LawFiles files) {
        this.files = files;
    }

    /** @throws IllegalStateException when the file is missing or not YAML */
    Node read(String path) {
        return readIfPresent(path)
                .orElseThrow(() -> new IllegalStateException("law/" + path + ": the file is missing"));
    }

    Optional<Node> readIfPresent(String path) {
        try {
            Optional<InputStream> file = files.open(path);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream stream = file.get()) {
                return Optional.of(parse(path, stream));
            }
        } catch (IOException e) {
            throw new IllegalStateException("law/" + path + ": cannot be read", e);
        }
    }

    private static Node parse(String path, InputStream stream) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Object content = new Yaml(new SafeConstructor(options)).load(stream);
            if (content instanceof Map<?, ?> map) {
                return new Node("law/" + path, "", map);
            }
        } catch (YAMLException e) {
            throw new IllegalStateException("law/" + path + ": not readable as YAML: " + e.getMessage(), e);
        }
        throw new IllegalStateException("law/" + path + ": not a list of fields");
    }
}

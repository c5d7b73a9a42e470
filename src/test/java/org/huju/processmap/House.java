package org.huju.processmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huju.law.LawBook;

/**
 * All that a model can be tied to.
 *
 * @param beans Spring's beans by name
 * @param forms the names of the files in {@code forms/}, without the ending
 * @param decisions the ids of the decisions in {@code processes/}
 * @param processes the ids of the processes in {@code processes/}
 * @param law the law
 * @param tests the files of the articles' test classes, by simple name
 */
public record House(
        Map<String, Class<?>> beans,
        Set<String> forms,
        Set<String> decisions,
        Set<String> processes,
        LawBook law,
        Map<String, Path> tests) {

    private static final Path PROCESSES = Path.of("processes");
    /** What only the demonstration deploys. */
    private static final Path DEMO = Path.of("src/main/resources/demo");

    /** This repository. */
    public static House huju() {
        return new House(
                Beans.ofHuju(),
                names(formFiles()),
                names(decisionFiles()),
                names(processFiles()),
                LawBook.load(),
                articleTests());
    }

    private static Map<String, Path> articleTests() {
        return files(Path.of("src/test/java"), "Test.java")
                .filter(file -> name(file).matches("Art\\d{3}Test"))
                .collect(Collectors.toMap(House::name, file -> file));
    }

    public static Stream<Path> processFiles() {
        return files(PROCESSES, ".bpmn");
    }

    public static Stream<Path> decisionFiles() {
        return files(PROCESSES, ".dmn");
    }

    /** The forms of all processes, the demonstration's own too. */
    public static Stream<Path> formFiles() {
        return Stream.concat(files(Path.of("forms"), ".form"), files(DEMO, ".form"));
    }

    /** The models that production never sees. */
    public static Stream<Path> demoProcessFiles() {
        return files(DEMO, ".bpmn");
    }

    /** All files below a directory with that ending, in alphabetical order. */
    public static Stream<Path> files(Path directory, String ending) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its ending. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static Set<String> names(Stream<Path> files) {
        return files.map(House::name).collect(Collectors.toSet());
    }
}

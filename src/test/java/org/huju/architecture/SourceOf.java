package org.huju.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What can only be seen in the source: the length of a class and the word at the door of a package. */
public final class SourceOf {

    private static final Path MAIN = Path.of("src", "main", "java");

    private SourceOf() {}

    /** From the line of its declaration to the last brace it has fewer lines than that. */
    public static ArchCondition<JavaClass> haveFewerLinesThan(int limit) {
        return new ArchCondition<>("have fewer than " + limit + " lines") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long lines = bodyLines(lines(MAIN.resolve(type.getName().replace('.', '/') + ".java")));
                String message = type.getName() + " has " + lines + " lines: move the rule into a use case";
                events.add(new SimpleConditionEvent(type, lines < limit, message));
            }
        };
    }

    private static long bodyLines(List<String> source) {
        return source.stream()
                .dropWhile(line -> !line.matches(".*\\b(class|record) .*\\{.*"))
                .count();
    }

    /** The directories of all packages that hold code. */
    public static List<Path> packages() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the package says at its door what it is for. */
    public static boolean saysWhatItIsFor(Path directory) {
        Path door = directory.resolve("package-info.java");
        return Files.exists(door) && String.join("\n", lines(door)).matches("(?s)/\\*\\*.*\\w.*\\*/\\s*package .*");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

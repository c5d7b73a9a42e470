package org.huju.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class IdNumberKeyConfigurationTest {

    private static final IdNumber NUMBER = IdNumber.parse("11010519491231002X", IdNumberTest.TODAY);

    @TempDir
    Path directory;

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(IdNumberKeyConfiguration.class);

    @Test
    void without_a_key_nothing_starts_outside_the_demonstration() {
        application
                .withPropertyValues("spring.profiles.active=production")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageStartingWith("huju.id-number-key is empty"));
    }

    @Test
    void a_key_of_another_length_is_refused_with_the_length() {
        application
                .withPropertyValues("huju.id-number-key=" + Base64.getEncoder().encodeToString(new byte[16]))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContainingAll("16 bytes", "must be of 32"));
    }

    @Test
    void a_key_that_is_no_base64_is_refused_without_quoting_it() {
        application
                .withPropertyValues("huju.id-number-key=geheim!§")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("not base64")
                        .message()
                        .doesNotContain("geheim", "!", "§"));
    }

    @Test
    void the_demonstration_makes_its_key_once_and_keeps_it_to_its_owner() {
        Path file = directory.resolve("data/id-number.key");
        ApplicationContextRunner demo = demo(file);
        byte[][] sealed = new byte[1][];
        demo.run(context -> sealed[0] = context.getBean(IdNumberVault.class).seal(NUMBER));
        assertThat(file).exists();
        assertThat(file.getParent()).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.new");
        assertThat(permissions(file)).isEqualTo("rw-------");
        demo.run(context ->
                assertThat(context.getBean(IdNumberVault.class).open(sealed[0])).isEqualTo(NUMBER));
    }

    @Test
    void a_key_that_is_set_goes_before_the_demonstrations_own() {
        Path file = directory.resolve("id-number.key");
        demo(file)
                .withPropertyValues("huju.id-number-key=" + Base64.getEncoder().encodeToString(new byte[32]))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(file).doesNotExist();
                });
    }

    @Test
    void two_starts_at_once_end_with_one_key() throws Exception {
        Path file = directory.resolve("id-number.key");
        Callable<String> start = () -> IdNumberKeyFile.readOrMake(file);
        ExecutorService starts = Executors.newFixedThreadPool(4);
        try {
            List<String> keys = new ArrayList<>();
            for (Future<String> key : starts.invokeAll(Collections.nCopies(4, start))) {
                keys.add(key.get());
            }
            assertThat(keys).hasSize(4).containsOnly(Files.readString(file));
        } finally {
            starts.shutdownNow();
        }
    }

    private ApplicationContextRunner demo(Path file) {
        return application.withPropertyValues("spring.profiles.active=demo", "huju.id-number-key-file=" + file);
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

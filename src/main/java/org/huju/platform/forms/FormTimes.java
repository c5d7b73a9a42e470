package org.huju.platform.forms;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;

/** How long forms take to open and to submit, the step of the engine included: {@code huju.form}. */
class FormTimes {

    /** Asked for late: the engine is there before what counts. */
    private final ObjectProvider<MeterRegistry> meters;

    FormTimes(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    /** Which form it is shows only on the way. */
    static final class Form {

        private String key = "unknown";

        void is(String formKey) {
            key = formKey;
        }
    }

    /** @param act {@code open} or {@code submit} */
    <T> T of(String act, Function<Form, T> work) {
        Form form = new Form();
        Timer.Sample sample = Timer.start();
        String outcome = "refused";
        try {
            T result = work.apply(form);
            outcome = "done";
            return result;
        } finally {
            String how = outcome;
            meters.ifAvailable(registry -> sample.stop(timer(registry, form.key, act, how)));
        }
    }

    private static Timer timer(MeterRegistry registry, String form, String act, String outcome) {
        return Timer.builder("huju.form")
                .description("Time to open or submit a form, the step of the engine included")
                .tags("form", form, "act", act, "outcome", outcome)
                .publishPercentileHistogram(false)
                .serviceLevelObjectives(
                        Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(3))
                .register(registry);
    }
}

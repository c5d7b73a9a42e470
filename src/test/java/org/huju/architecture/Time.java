package org.huju.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** The ways in which code can ask the machine for the time instead of the clock it was given. */
public final class Time {

    private static final Set<String> OF_SYSTEM = Set.of("currentTimeMillis");
    private static final Set<String> OF_CLOCK = Set.of("system", "systemUTC", "systemDefaultZone", "tick");

    private Time() {}

    /** {@code LocalDate.now()}, {@code Instant::now}, {@code new Date()}, {@code System.currentTimeMillis()} and their kin. */
    public static DescribedPredicate<JavaAccess<?>> readWithoutClock() {
        return describe("the machine's time", access -> isRead(access.getTarget()));
    }

    private static boolean isRead(AccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        return name.equals("now") && owner.getPackageName().startsWith("java.time") && !takesClock(target)
                || owner.isEquivalentTo(System.class) && OF_SYSTEM.contains(name)
                || owner.isEquivalentTo(Clock.class) && OF_CLOCK.contains(name)
                || owner.isEquivalentTo(Calendar.class) && name.equals("getInstance")
                || owner.isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && parameters(target).isEmpty();
    }

    private static boolean takesClock(AccessTarget target) {
        return parameters(target).stream().anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }

    private static List<JavaClass> parameters(AccessTarget target) {
        return ((AccessTarget.CodeUnitAccessTarget) target).getRawParameterTypes();
    }
}

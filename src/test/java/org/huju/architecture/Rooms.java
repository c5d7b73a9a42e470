package org.huju.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rooms of the house: {@code org.huju.<room>} is a room's root, {@code org.huju.<room>.<inside>} its inside. */
public final class Rooms {

    private static final Pattern PLACE = Pattern.compile("org\\.huju(?:\\.(?<room>\\w+)(?:\\.(?<inside>\\w+))?)?.*");

    /** Rooms that are no capability: the law, what carries the house, and what looks at it or stands in for others. */
    private static final Set<String> NO_CAPABILITY =
            Set.of("law", "platform", "board", "metrics", "studio", "simulator");

    private Rooms() {}

    /** Records, rules and use cases: the root of a capability. */
    public static DescribedPredicate<JavaClass> rootsOfCapabilities() {
        return describe("are the root of a capability", type -> isCapability(type) && inside(type) == null);
    }

    /** {@code x.process}, {@code x.persistence}, {@code x.web} and the like of any capability. */
    public static DescribedPredicate<JavaClass> insideCapabilities(String inside) {
        return describe(
                "are x." + inside + " of a capability", type -> isCapability(type) && inside.equals(inside(type)));
    }

    /** Any inside of any capability. */
    public static DescribedPredicate<JavaClass> insidesOfCapabilities() {
        return describe("are inside a capability", type -> isCapability(type) && inside(type) != null);
    }

    /** Of the house they may use the common types, their own inside, their own root, and what else is named. */
    public static ArchCondition<JavaClass> useOfTheHouseTheirOwnRootAnd(DescribedPredicate<JavaClass> alsoAllowed) {
        return new ArchCondition<>("use of the house only their own root and " + alsoAllowed.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isOfTheHouse(use.getTargetClass()))
                        .filter(use -> !isOwn(type, use.getTargetClass()))
                        .filter(use -> !alsoAllowed.test(use.getTargetClass()))
                        .map(Dependency::getDescription)
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use)));
            }
        };
    }

    /** The roots of all rooms, capability or not. */
    public static DescribedPredicate<JavaClass> rootsOfRooms() {
        return describe(
                "other roots",
                type -> room(type) != null
                        && inside(type) == null
                        && !room(type).equals("simulator"));
    }

    private static boolean isOwn(JavaClass user, JavaClass used) {
        boolean common = room(used) == null;
        boolean sameRoom = !common && room(used).equals(room(user));
        return common || sameRoom && (inside(used) == null || inside(used).equals(inside(user)));
    }

    private static boolean isCapability(JavaClass type) {
        return isOfTheHouse(type) && room(type) != null && !NO_CAPABILITY.contains(room(type));
    }

    private static boolean isOfTheHouse(JavaClass type) {
        return type.getPackageName().matches("org\\.huju(\\..*)?");
    }

    private static String room(JavaClass type) {
        return place(type).group("room");
    }

    private static String inside(JavaClass type) {
        return place(type).group("inside");
    }

    private static Matcher place(JavaClass type) {
        Matcher place = PLACE.matcher(type.getPackageName());
        if (!place.matches()) {
            throw new IllegalArgumentException(type.getName() + " is not of this house");
        }
        return place;
    }
}

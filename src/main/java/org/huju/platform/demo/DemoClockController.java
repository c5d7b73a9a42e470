package org.huju.platform.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huju.platform.time.HouseClock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist what to show above the page. Beside the web applications: in production the address is simply not there. */
@RestController
@DemoOnly
class DemoClockController {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("yyyy年M月d日 EEEE HH:mm", Locale.CHINA).withZone(HouseClock.SHANGHAI);
    private static final Duration NOT_WORTH_TELLING = Duration.ofSeconds(10);

    private final MovableTime time;
    private final MoveClock moveClock;

    DemoClockController(MovableTime time, MoveClock moveClock) {
        this.time = time;
        this.moveClock = moveClock;
    }

    @GetMapping("/camunda/demo/clock")
    HouseTime tell() {
        Instant now = time.instant();
        boolean moved = Duration.between(Instant.now(), now).compareTo(NOT_WORTH_TELLING) > 0;
        return new HouseTime(WORDS.format(now), moved, moveClock.isUnderWay());
    }

    /**
     * @param words date, day of the week and time in Chinese
     * @param moved whether it differs from the real time
     * @param moving whether it is being moved
     */
    record HouseTime(String words, boolean moved, boolean moving) {}
}

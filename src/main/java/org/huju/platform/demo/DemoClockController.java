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

    private final MovableTime time;
    private final MoveClock moveClock;

    DemoClockController(MovableTime time, MoveClock moveClock) {
        this.time = time;
        this.moveClock = moveClock;
    }

    @GetMapping("/camunda/demo/clock")
    HouseTime tell() {
        Instant now = time.instant();
        long ahead = Duration.between(Instant.now(), now).toMillis();
        return new HouseTime(WORDS.format(now), ahead, moveClock.isUnderWay());
    }

    /**
     * @param words date, day of the week and time in Chinese
     * @param aheadMillis of the real time
     * @param moving whether it is being moved
     */
    record HouseTime(String words, long aheadMillis, boolean moving) {}
}

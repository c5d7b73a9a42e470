package org.huju.clock.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huju.InvalidInput;
import org.huju.clock.Deadlines;
import org.huju.platform.demo.DemoOnly;
import org.huju.platform.demo.DueJobs;
import org.huju.platform.demo.MoveClock;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.springframework.stereotype.Component;

/** 拨动演示时钟: to which moment a trainer wants the demonstration's time to be moved; {@link MoveClock} does it. */
@Component
@DemoOnly
class MoveClockForm implements StartForm {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int MOST_WORKING_DAYS = 250;
    private static final int MOST_DAYS = 366;

    private final Deadlines deadlines;
    private final DueJobs jobs;
    private final MoveClock moveClock;
    private final Clock clock;

    MoveClockForm(Deadlines deadlines, DueJobs jobs, MoveClock moveClock, Clock clock) {
        this.deadlines = deadlines;
        this.jobs = jobs;
        this.moveClock = moveClock;
        this.clock = clock;
    }

    private enum How {
        NEXT_DUE,
        WORKING_DAYS,
        MOMENT
    }

    @Override
    public String processKey() {
        return MoveClock.PROCESS;
    }

    @Override
    public Map<String, Object> open(Person person) {
        String next = nextTimer().map(due -> SHOWN.format(inHouse(due))).orElse("没有等待到期的期限");
        return Map.of("houseTime", SHOWN.format(now()), "nextDue", next);
    }

    @Override
    public Start submit(Person person, FormValues values) {
        if (moveClock.isUnderWay()) {
            throw new InvalidInput("how", "时钟正在拨动，请等它走到所拨的时间再拨");
        }
        ZonedDateTime target = switch (values.choice("how", "拨到哪里", How.class)) {
            case NEXT_DUE -> justAfterNextTimer();
            case WORKING_DAYS -> afterWorkingDays(values);
            case MOMENT -> moment(values);
        };
        return new Start(null, Map.of("target", Date.from(target.toInstant())));
    }

    /** A second later, so that it is past due for everybody who looks. */
    private ZonedDateTime justAfterNextTimer() {
        return nextTimer()
                .map(due -> inHouse(due).plusSeconds(1))
                .orElseThrow(() -> new InvalidInput("how", "没有等待到期的期限：请先办理一件申请，或者改选其他拨法"));
    }

    private ZonedDateTime afterWorkingDays(FormValues values) {
        String label = "工作日数";
        int days = read("workingDays", label, values, Integer::valueOf, "请填写1到250的整数");
        if (days < 1 || days > MOST_WORKING_DAYS) {
            throw new InvalidInput("workingDays", "“" + label + "”：请填写1到250的整数");
        }
        LocalDate day = deadlines.workingDaysAfter(now().toLocalDate(), days);
        return now().with(day);
    }

    private ZonedDateTime moment(FormValues values) {
        LocalDate day = read("day", "拨到哪一天", values, LocalDate::parse, "请填写日期，如2026-12-14");
        LocalTime time = read("time", "几时几分", values, LocalTime::parse, "请填写时刻，如09:30");
        ZonedDateTime moment = LocalDateTime.of(day, time).atZone(clock.getZone());
        if (!moment.isAfter(now())) {
            throw new InvalidInput("day", "“拨到哪一天”：时钟只能向前拨，现在已是" + SHOWN.format(now()));
        }
        if (moment.isAfter(now().plusDays(MOST_DAYS))) {
            throw new InvalidInput("day", "“拨到哪一天”：一次最多向前拨一年");
        }
        return moment;
    }

    private static <T> T read(String field, String label, FormValues values, Function<String, T> parse, String hint) {
        try {
            return parse.apply(values.required(field, label));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new InvalidInput(field, "“" + label + "”：" + hint);
        }
    }

    private Optional<Instant> nextTimer() {
        return jobs.nextTimer(clock.instant());
    }

    private ZonedDateTime now() {
        return inHouse(clock.instant());
    }

    private ZonedDateTime inHouse(Instant instant) {
        return instant.atZone(clock.getZone());
    }
}

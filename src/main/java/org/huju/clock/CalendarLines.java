package org.huju.clock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huju.FieldProblem;
import org.huju.InvalidInput;
import org.huju.law.DayKind;
import org.huju.law.NoticeDay;

/** The days of a notice as people write them: a line for each, {@code 2020-01-31 放假 春节} or {@code 2020-01-19 上班 春节}. */
public final class CalendarLines {

    private static final String FIELD = "days";
    private static final String HOW = "写法为“日期 放假或上班 节日”，例如“2020-01-31 放假 春节”";
    private static final Map<String, DayKind> KINDS = Map.of("放假", DayKind.HOLIDAY, "上班", DayKind.MAKE_UP_WORKDAY);
    private static final int LONGEST_FESTIVAL = 20;

    private final SortedMap<LocalDate, NoticeDay> days = new TreeMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    private CalendarLines() {}

    /** @throws InvalidInput naming every line that cannot be read or names a day again */
    public static SortedMap<LocalDate, NoticeDay> read(String text) {
        CalendarLines lines = new CalendarLines();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            lines.take(i + 1, all.get(i).replace('\u3000', ' ').strip());
        }
        if (!lines.problems.isEmpty()) {
            throw new InvalidInput(lines.problems);
        }
        return lines.days;
    }

    /** What {@link #read} reads. */
    public static String write(SortedMap<LocalDate, NoticeDay> days) {
        return days.entrySet().stream()
                .map(day -> day.getKey() + " " + word(day.getValue().kind()) + " "
                        + day.getValue().festival())
                .collect(Collectors.joining("\n"));
    }

    private static String word(DayKind kind) {
        return kind.working() ? "上班" : "放假";
    }

    private void take(int number, String line) {
        if (line.isEmpty()) {
            return;
        }
        String[] words = line.split("\\s+");
        if (words.length != 3 || !KINDS.containsKey(words[1]) || words[2].length() > LONGEST_FESTIVAL) {
            problem(number, HOW);
            return;
        }
        try {
            LocalDate date = LocalDate.parse(words[0]);
            if (days.putIfAbsent(date, new NoticeDay(KINDS.get(words[1]), words[2])) != null) {
                problem(number, date + "已经写过，一天只写一行");
            }
        } catch (DateTimeParseException e) {
            problem(number, "日期无效；" + HOW);
        }
    }

    private void problem(int line, String what) {
        problems.add(new FieldProblem(FIELD, "第" + line + "行：" + what));
    }
}

package org.huju.bench;

import java.util.List;
import java.util.Random;

/**
 * What one view of the board asks.
 *
 * @param user who looks at it
 * @param path below the board's address, with {@code {district}}, {@code {centre}}, {@code {case}} or {@code {finished}} for any of these
 */
record BoardPage(String what, String user, String path) {

    private static final String CITY = "admin";

    static final List<BoardPage> ALL = List.of(
            new BoardPage("now: the whole city", CITY, "/now"),
            new BoardPage("now: one matter", CITY, "/now?matter=permit-application"),
            new BoardPage("now: a district", CITY, "/now?district={district}"),
            new BoardPage("now: a centre with its clerks", CITY, "/now?office={centre}"),
            new BoardPage("now: a police branch with its clerks", CITY, "/now?office=police-{district}"),
            new BoardPage("now: as a head of a centre", "chen.head", "/now"),
            new BoardPage("trend: 12 weeks, by week", CITY, "/trend"),
            new BoardPage("trend: a year, by day", CITY, "/trend?unit=day&from=2025-12-16&to=2026-12-16"),
            new BoardPage("trend: 3 years, by month", CITY, "/trend?unit=month&from=2023-12-16&to=2026-12-16"),
            new BoardPage(
                    "trend: 3 years of a district",
                    CITY,
                    "/trend?unit=month&from=2023-12-16&to=2026-12-16&district={district}"),
            new BoardPage("heat: permits, 12 months", CITY, "/heat/permit-application"),
            new BoardPage("heat: permits, 36 months", CITY, "/heat/permit-application?months=36"),
            new BoardPage("heat: permits, a district", CITY, "/heat/permit-application?district={district}"),
            new BoardPage("heat: registrations", CITY, "/heat/residence-registration"),
            new BoardPage("heat: departments", CITY, "/heat/department-verification"),
            new BoardPage("list: all, the nearest date first", CITY, "/cases"),
            new BoardPage("list: all, the 9,950th on", CITY, "/cases?page=199"),
            new BoardPage("list: all, the oldest first", CITY, "/cases?order=age"),
            new BoardPage("list: overdue", CITY, "/cases?position=OVERDUE"),
            new BoardPage("list: due soon", CITY, "/cases?position=DUE_SOON"),
            new BoardPage("list: due soon in a district", CITY, "/cases?position=DUE_SOON&district={district}"),
            new BoardPage("list: paused", CITY, "/cases?position=PAUSED"),
            new BoardPage("list: one step", CITY, "/cases?matter=permit-application&step=userTask_approveIssuance"),
            new BoardPage(
                    "list: one step in a district",
                    CITY,
                    "/cases?matter=permit-application&step=userTask_approveIssuance&district={district}"),
            new BoardPage("list: a centre, the oldest first", CITY, "/cases?office={centre}&order=age"),
            new BoardPage("list: a clerk", CITY, "/cases?office={centre}&clerk=clerk1.{street}"),
            new BoardPage("list: at risk", CITY, "/cases?risk=true"),
            new BoardPage("list: at risk in a district", CITY, "/cases?risk=true&district={district}"),
            new BoardPage("list: at risk at a police branch", CITY, "/cases?risk=true&office=police-{district}"),
            new BoardPage("one open case", CITY, "/cases/{case}"),
            new BoardPage("one finished case", CITY, "/cases/{finished}"));

    /** Any of the places and cases. */
    String path(SomeOfTheCity city, Random random) {
        String street = SomeOfTheCity.any(city.streets(), random);
        return "/camunda/api/board"
                + path.replace("{street}", street)
                        .replace("{centre}", "centre-" + street)
                        .replace("{district}", street.substring(0, 6))
                        .replace("{case}", SomeOfTheCity.any(city.open(), random))
                        .replace("{finished}", SomeOfTheCity.any(city.finished(), random));
    }
}

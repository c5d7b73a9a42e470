package org.huju.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huju.verification.Claim;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/sample-citizens.md} is written from the samples. After a change of them run
 * {@code ./mvnw test -Dtest=SampleCitizensDocTest -Dhuju.write-docs=true} and commit what it writes.
 */
class SampleCitizensDocTest {

    private static final Set<SampleHolder.Held> ENDING =
            EnumSet.of(SampleHolder.Held.ENDS_SOON, SampleHolder.Held.ENDED_LATELY, SampleHolder.Held.ENDED_LONG_AGO);
    private static final Path FILE = Path.of("docs/sample-citizens.md");

    @Test
    void the_table_of_samples_is_the_samples() throws IOException {
        String expected = page();
        if (Boolean.getBoolean("huju.write-docs")) {
            Files.writeString(FILE, expected);
        }

        assertThat(Files.readString(FILE)).isEqualTo(expected);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Sample citizens

                **Everybody here is made up**: names, numbers, telephones and addresses; the roads are real, but
                none of them reaches the lanes from 9000 on. The numbers pass the check of GB 11643 because Huju accepts no others; should one belong to somebody,
                it is by chance. The simulated registries know these people and 300 more, the same at every start; all were
                registered in the first months of 2026, but for those who have not been yet: register their residence first, and apply
                half a year later. Once Huju has registered somebody, the simulated population register shows it. Write an application
                with the values of one row to see what the row says. The key is the name of the method in `SampleCitizens` for tests.

                The simulated card factory finishes a card 5 seconds after the order. It keeps the orders, without anything
                personal, in `data/simulator/card-orders.jsonl`; after a restart it announces what Huju has not taken yet.

                This page is written by `SampleCitizensDocTest`.

                | key | shows | 姓名 | 公民身份号码 | 联系电话 | 常住户口所在地 | 居住地址 | 居住登记日期 | 申领条件 | 住所 |
                |---|---|---|---|---|---|---|---|---|---|
                """);
        SampleCitizens.all().forEach(sample -> page.append(row(sample)));
        page.append("""

                ## Who may apply for points

                These hold a permit when the demonstration begins, but for those who are there to show what is refused. Their
                employers are made up too. File an application for points with the values of one row; what is not named is
                left empty.

                The permit's number is `HJ25` and the row's number with ten digits: 陆嘉宁 in the first row has `HJ250000000001`.
                The simulated cashier is paid by itself 10 seconds after a fee was asked for; who does not pay says so below.

                | key | shows | 姓名 | 公民身份号码 | 联系电话 | 单位 | 统一社会信用代码 | 单位所在区 | 申报的积分指标 |
                |---|---|---|---|---|---|---|---|---|
                """);
        SampleHolders.all().forEach(holder -> page.append(row(holder)));
        page.append("""

                ## Whose permit is to be endorsed

                Permits of the same people whose year ends soon, or has ended, when the demonstration begins on a new database. Ask for
                an endorsement at any centre with number and 公民身份号码, or move the demonstration's clock and see what the night does.

                | key | shows | 居住证编号 | 公民身份号码 |
                |---|---|---|---|
                """);
        SampleHolders.all().stream()
                .filter(holder -> ENDING.contains(holder.held()))
                .forEach(holder -> page.append(permitRow(holder)));
        return page.toString();
    }

    private static String permitRow(SampleHolder holder) {
        String permitNo =
                holder.permit(LocalDate.of(2026, 11, 23)).orElseThrow().permitNo();
        return "| "
                + String.join(
                        " | ",
                        holder.key(),
                        holder.shows(),
                        permitNo,
                        holder.person().idNumber().value())
                + " |\n";
    }

    private static String row(SampleHolder holder) {
        return "| "
                + String.join(
                        " | ",
                        holder.key(),
                        holder.shows(),
                        holder.person().name(),
                        holder.person().idNumber().value(),
                        holder.phone(),
                        holder.employer().name(),
                        holder.employer().code().value(),
                        holder.employer().districtCode().equals("310101") ? "黄浦区" : "徐汇区",
                        claims(holder))
                + " |\n";
    }

    private static String claims(SampleHolder holder) {
        return holder.claims().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(claim -> "`" + claim.getKey() + "=" + claim.getValue() + "`")
                .collect(Collectors.joining(" "));
    }

    private static String row(SampleCitizen sample) {
        Claim claim = sample.claim();
        return "| "
                + String.join(
                        " | ",
                        sample.key(),
                        sample.shows(),
                        claim.name(),
                        claim.idNumber().value(),
                        sample.phone(),
                        claim.householdAddress(),
                        claim.residenceAddress(),
                        claim.registeredOn().toString(),
                        ground(claim.ground()),
                        home(sample.homeKind()))
                + " |\n";
    }

    private static String ground(String ground) {
        return switch (ground) {
            case "EMPLOYMENT" -> "合法稳定就业";
            case "RESIDENCE" -> "合法稳定住所";
            case "STUDY" -> "连续就读";
            default -> throw new IllegalArgumentException(ground);
        };
    }

    private static String home(String homeKind) {
        return switch (homeKind) {
            case "OWN" -> "本人或近亲属自有";
            case "RENTED" -> "租赁";
            case "DORMITORY" -> "单位或学校宿舍";
            case "RELATIVE" -> "亲属住所";
            default -> throw new IllegalArgumentException(homeKind);
        };
    }
}

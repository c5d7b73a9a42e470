package org.huju.points.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huju.points.FilingFields;
import org.huju.points.web.EmployersHall.Answer;
import org.huju.support.CaseWalk;
import org.huju.support.Filings;
import org.huju.support.HujuTest;
import org.huju.support.PointsFilings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HujuTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("单位批量申请积分：每行一件，互不影响")
class FilePointsBatchTest {

    private static final List<Map<String, Object>> THREE = Stream.of("batchOne", "batchTwo", "batchThree")
            .map(PointsFilings::of)
            .toList();
    private static final Map<String, Object> WITHOUT_PERMIT = PointsFilings.of("noPermit");

    @Autowired
    private CaseWalk walk;

    @Autowired
    private PointsFilings filings;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private EmployersHall hall;

    @BeforeEach
    void reset() {
        walk.reset();
        filings.givePermits();
        hall = new EmployersHall(port);
    }

    @AfterEach
    void nothingPersonalIsLogged(CapturedOutput log) {
        Stream.concat(THREE.stream(), Stream.of(WITHOUT_PERMIT))
                .forEach(person -> assertThat(log.getAll())
                        .doesNotContain((String) person.get("idNumber"), (String) person.get("holderName")));
    }

    private static String csv(List<Map<String, Object>> people) {
        return Stream.concat(
                        Stream.of(String.join(",", FilingFields.NAMES)),
                        people.stream().map(FilePointsBatchTest::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(Map<String, Object> person) {
        return FilingFields.NAMES.stream()
                .map(name -> String.valueOf(person.getOrDefault(name, "")))
                .collect(Collectors.joining(","));
    }

    private long cases() {
        return jdbc.sql("select count(*) from points_application")
                .query(Long.class)
                .single();
    }

    private static List<String> results(Answer answer) {
        return answer.body().get("rows").findValuesAsText("result");
    }

    @Test
    @DisplayName("一行出错不影响其他行；被退回的行原样成为一个可以改后再交的文件")
    void oneBadRowStopsNoOther() {
        Answer answer = hall.csv(csv(List.of(THREE.get(0), WITHOUT_PERMIT, THREE.get(1))));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(results(answer)).containsExactly("ACCEPTED", "REJECTED", "ACCEPTED");
        assertThat(answer.row(1).get("applicationNo").asText()).startsWith("J");
        assertThat(answer.row(1).get("queryCode").asText()).hasSize(10);
        assertThat(answer.row(2).get("row").asInt()).isEqualTo(2);
        assertThat(answer.row(2).get("problems").toString()).contains("idNumber", "居住证");
        assertThat(answer.text("toMend").lines())
                .containsExactly(String.join(",", FilingFields.NAMES), line(WITHOUT_PERMIT));
        assertThat(cases()).isEqualTo(2);
    }

    @Test
    @DisplayName("退回的文件原样再交：仍是同样的答复")
    void theFileToMendCanBeSentAsItIs() {
        String toMend = hall.csv(csv(List.of(THREE.get(0), WITHOUT_PERMIT))).text("toMend");
        Answer again = hall.csv(toMend);

        assertThat(results(again)).containsExactly("REJECTED");
        assertThat(again.text("toMend")).isEqualTo(toMend);
    }

    @Test
    @DisplayName("同一文件交两次：不产生第二件，给出原来的编号和查询码")
    void theSameFileTwiceMakesNoSecondCase() {
        Answer first = hall.csv(csv(List.of(THREE.get(0), THREE.get(1))));
        Answer again = hall.csv(csv(List.of(THREE.get(0), THREE.get(1))));

        assertThat(results(again)).containsExactly("EXISTING", "EXISTING");
        assertThat(again.row(1).get("applicationNo")).isEqualTo(first.row(1).get("applicationNo"));
        assertThat(again.row(2).get("queryCode")).isEqualTo(first.row(2).get("queryCode"));
        assertThat(again.body().get("toMend").isNull()).isTrue();
        assertThat(cases()).isEqualTo(2);
    }

    @Test
    @DisplayName("同样的人改用JSON、换个次序再交，仍认得出")
    void theSameRowIsKnownInAnotherFormat() {
        hall.csv(csv(List.of(THREE.get(0))));
        Answer again = hall.batch(List.of(THREE.get(1), THREE.get(0)));

        assertThat(results(again)).containsExactly("ACCEPTED", "EXISTING");
        assertThat(cases()).isEqualTo(2);
    }

    @Test
    @DisplayName("同一文件里同一人两行：相同的是同一件，不同的指出在办编号")
    void onePersonTwiceInAFileIsOneCase() {
        Map<String, Object> changed = Filings.with(THREE.get(0), "insuredMonths", "99");
        Answer answer = hall.csv(csv(List.of(THREE.get(0), THREE.get(0), changed)));

        assertThat(results(answer)).containsExactly("ACCEPTED", "EXISTING", "REJECTED");
        assertThat(answer.row(3).get("problems").toString())
                .contains(answer.row(1).get("applicationNo").asText());
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    @DisplayName("办结以后再申请：原样的文件给出新的提交编号才是新的申请")
    void aNewKeyMakesTheSameFileANewSubmission() {
        hall.batch(List.of(THREE.get(0)));
        jdbc.sql("update points_application set state = 'WITHDRAWN'").update();

        assertThat(results(hall.batch(List.of(THREE.get(0))))).containsExactly("EXISTING");
        assertThat(results(hall.batch(List.of(THREE.get(0)), "second-2026"))).containsExactly("ACCEPTED");
        assertThat(results(hall.batch(List.of(THREE.get(0)), "second-2026"))).containsExactly("EXISTING");
    }

    @Test
    @DisplayName("JSON：退回的对象原样给出；不是对象的一行单独退回")
    void jsonRowsComeBackAsTheyWere() {
        Answer answer = hall.batch(List.of(WITHOUT_PERMIT, "陆嘉宁", Filings.with(THREE.get(0), "salary", 1)));

        assertThat(results(answer)).containsExactly("REJECTED", "REJECTED", "REJECTED");
        assertThat(answer.body().get("toMend").get(0).get("idNumber").asText())
                .isEqualTo(WITHOUT_PERMIT.get("idNumber"));
        assertThat(answer.row(3).get("problems").toString()).contains("salary");
        assertThat(cases()).isZero();
    }

    @Test
    @DisplayName("社会保险系统对一人没有答复：这一行稍后再交，其他行照收")
    void aSilentRegistryStopsOneRowOnly() {
        Answer answer = hall.csv(csv(List.of(PointsFilings.of("insuranceFailing"), THREE.get(0))));

        assertThat(results(answer)).containsExactly("REJECTED", "ACCEPTED");
        assertThat(answer.row(1).get("problems").toString()).contains("稍后再试");
    }

    @Test
    @DisplayName("带字节顺序标记、引号、空行、次序不同的列，都能读")
    void whatSpreadsheetsWriteIsRead() {
        Map<String, Object> person = THREE.get(0);
        String file =
                "\uFEFF" + "idNumber,\"holderName\",phone,employerCode,employerName,districtCode,education\r\n\r\n"
                        + "%s,\"%s\",%s,%s,\"上海沪居, “示例”\"\"软件\"\"有限公司\",310101,BACHELOR\r\n\r\n"
                                .formatted(
                                        person.get("idNumber"),
                                        person.get("holderName"),
                                        person.get("phone"),
                                        person.get("employerCode"));

        assertThat(results(hall.csv(file))).containsExactly("ACCEPTED");
        assertThat(jdbc.sql("select employer_name from points_application")
                        .query(String.class)
                        .single())
                .isEqualTo("上海沪居, “示例”\"软件\"有限公司");
    }

    @Test
    @DisplayName("多列少列的行单独退回，原样给出")
    void aRowWithAnotherNumberOfColumnsIsRejectedByItself() {
        String longer = line(THREE.get(1)) + ",多";
        Answer answer = hall.csv(csv(List.of(THREE.get(0))) + "林若溪,340104\r\n" + longer + "\r\n");

        assertThat(results(answer)).containsExactly("ACCEPTED", "REJECTED", "REJECTED");
        assertThat(answer.row(2).get("problems").toString()).contains("2列", "24列");
        assertThat(answer.text("toMend").lines()).contains("林若溪,340104", longer);
    }

    @Test
    @DisplayName("每行还说明在文件的第几行：空行、引号里的换行都数上")
    void theLineOfTheFileIsTold() {
        Map<String, Object> twoLines = Filings.with(THREE.get(1), "employerName", "\"上海\n示例\"");
        Answer answer = hall.csv(csv(List.of(twoLines)) + "\r\n" + line(THREE.get(0)) + "\r\n");

        assertThat(results(answer)).containsExactly("REJECTED", "ACCEPTED");
        assertThat(answer.row(1).get("line").asInt()).isEqualTo(2);
        assertThat(answer.row(2).get("row").asInt()).isEqualTo(2);
        assertThat(answer.row(2).get("line").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1", "\"\r=1\""})
    @DisplayName("像公式的内容：指出是哪一格，退回的文件里也不会被电子表格执行")
    void aFormulaIsNamedAndComesBackAsText(String formula) {
        Answer answer = hall.csv(csv(List.of(Filings.with(THREE.get(0), "employerName", formula))));
        Answer again = hall.csv(answer.text("toMend"));

        assertThat(results(answer)).containsExactly("REJECTED");
        assertThat(answer.row(1).get("problems").toString()).contains("employerName", "公式");
        assertThat(answer.text("toMend")).contains("'" + formula.replace("\"", ""));
        assertThat(results(again)).containsExactly("REJECTED");
        assertThat(again.text("toMend")).isEqualTo(answer.text("toMend"));
        assertThat(cases()).isZero();
    }

    @Test
    @DisplayName("多出来的列：与已收的一行再像，也退回")
    void aSurplusColumnIsNeverTheRowThatWasSentBefore() {
        hall.csv(csv(List.of(THREE.get(0))));
        Answer again = hall.csv(String.join(",", FilingFields.NAMES) + "\r\n" + line(THREE.get(0)) + ",=1\r\n");

        assertThat(results(again)).containsExactly("REJECTED");
        assertThat(again.text("toMend")).endsWith(",\"'=1\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n",
                "holderName,idNumber\r\n",
                "姓名,身份证\r\n林若溪,1\r\n",
                "phone,phone\r\n1,2\r\n",
                "phone\r\n\"没有收尾\r\n"
            })
    @DisplayName("空文件、没有人、字段名不对、不成CSV：整个文件不收")
    void aFileThatCannotBeReadIsRefusedAsAWhole(String file) {
        assertThat(hall.csv(file).status()).isEqualTo(400);
        assertThat(cases()).isZero();
    }

    @Test
    @DisplayName("不是UTF-8的文件：说明怎样另存")
    void anotherEncodingIsTold() {
        Answer answer = hall.csv(csv(List.of(THREE.get(0))).getBytes(Charset.forName("GB18030")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().toString()).contains("CSV UTF-8");
        assertThat(hall.csv(csv(List.of(THREE.get(0))).getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("说明文档中的样例文件：三人收件，一人居住证到期未签注")
    void theExampleOfTheDocumentsDoesWhatItShows() throws IOException {
        Answer answer = hall.csv(Files.readAllBytes(Path.of("docs/points-batch-example.csv")));

        assertThat(results(answer)).containsExactly("ACCEPTED", "ACCEPTED", "ACCEPTED", "REJECTED");
        assertThat(answer.row(4).get("problems").toString()).contains("须先补办签注");
        assertThat(answer.text("toMend")).contains("邵华");
    }

    @Test
    @DisplayName("一次最多500人")
    void fiveHundredAreTheMost() {
        List<Map<String, Object>> many = Collections.nCopies(501, WITHOUT_PERMIT);
        Answer tooMany = hall.batch(many);

        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.body().toString()).contains("500", "501");
        assertThat(hall.batch(List.of()).status()).isEqualTo(400);
        assertThat(results(hall.batch(many.subList(0, 500)))).hasSize(500).containsOnly("REJECTED");
    }

    @Test
    @DisplayName("同一文件同时到达两次：每人仍只有一件")
    void theSameFileAtTheSameMomentMakesOneCaseEach() {
        List<List<String>> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> results(hall.batch(THREE)))
                .toList();

        assertThat(cases()).isEqualTo(3);
        assertThat(answers.stream().flatMap(List::stream)).doesNotContain("REJECTED");
        assertThat(answers.stream().flatMap(List::stream).filter("ACCEPTED"::equals))
                .hasSize(3);
    }
}

package org.huju.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huju.simulator.SampleCitizens;
import org.huju.support.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and papers over HTTP. */
@DisplayName("时限看板的接口：导出清单和周报")
class BoardPapersControllerTest extends BoardOverHttp {

    @Test
    @DisplayName("导出：有文件头和BOM，公式成为文字，超过上限的写明")
    void a_list_is_exported_without_formulas() throws Exception {
        jdbc.sql("update board_case set clerk = '=cmd|''/C calc''!A0' where case_id = :case")
                .param("case", here)
                .update();
        HttpResponse<String> answer = session(Staff.MUNICIPAL_HEAD).get(BOARD + "/cases.csv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains(".csv");
        assertThat(answer.body()).startsWith("\uFEFF案件编号,").contains(",'=cmd|'/C calc'!A0,");
    }

    @Test
    @DisplayName("导出：超过上限的只导出前几件，最后一行写明共几件")
    void a_list_that_is_too_long_says_so() throws Exception {
        walk.file(SampleCitizens.nameDiffers(), Staff.CLERK);
        walk.file(SampleCitizens.addressDiffers(), Staff.CLERK);

        String[] lines =
                session(Staff.MUNICIPAL_HEAD).get(BOARD + "/cases.csv").body().split("\r\n");

        // The head, as many as the tests' settings allow, and the word.
        assertThat(lines).hasSize(1 + 3 + 1);
        assertThat(lines[4]).startsWith("共4件，以上为前3件");
    }

    @ParameterizedTest
    @DisplayName("周报：每种负责人都是一页")
    @ValueSource(
            strings = {
                Staff.CENTRE_HEAD,
                Staff.POLICE_HEAD,
                Staff.DISTRICT,
                Staff.MUNICIPAL_HEAD,
                Staff.HRSS_HEAD,
                Staff.TALENT_HEAD,
                Staff.ADMIN
            })
    void the_week_is_one_page(String user) throws Exception {
        HttpResponse<byte[]> answer = session(user).bytes(BOARD + "/week.pdf");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (PDDocument paper = Loader.loadPDF(answer.body())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }
}

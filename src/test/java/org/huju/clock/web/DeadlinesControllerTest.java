package org.huju.clock.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.SerializationFeature;
import org.huju.clock.TestClock;
import org.huju.platform.web.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The answer anyone gets, and the refusals; with the date format Spring Boot sets. */
class DeadlinesControllerTest {

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new DeadlinesController(TestClock.DEADLINES))
            .setControllerAdvice(new Problems())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                    .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build()))
            .build();

    @Test
    void the_answer_has_the_due_date_and_the_whole_count() throws Exception {
        mvc.perform(get("/api/deadlines/card-making").param("from", "2023-04-20"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(9))
                .andExpect(jsonPath("$.rule").value("card-making"))
                .andExpect(jsonPath("$.from").value("2023-04-20"))
                .andExpect(jsonPath("$.due").value("2023-05-12"))
                .andExpect(jsonPath("$.amount").value(15))
                .andExpect(jsonPath("$.unit").value("working-days"))
                .andExpect(jsonPath("$.article").value("《上海市居住证管理办法》第十二条"))
                .andExpect(jsonPath("$.basis").value("statute"))
                .andExpect(jsonPath("$.calendar").value("2023.1"))
                .andExpect(jsonPath("$.explanation.length()").value(23)) // 20 April to 12 May
                .andExpect(jsonPath("$.explanation[3].length()").value(4))
                .andExpect(jsonPath("$.explanation[3].date").value("2023-04-23"))
                .andExpect(jsonPath("$.explanation[3].counted").value(true))
                .andExpect(jsonPath("$.explanation[3].nth").value(2))
                .andExpect(jsonPath("$.explanation[3].reason").value("周日，劳动节调休上班"));
    }

    @ParameterizedTest(name = "{0} from {1} is due on {2}")
    @CsvSource({
        "card-making-ceiling, 2023-04-20, 2023-06-02, 30, working-days, statute",
        "points-decision, 2021-09-17, 2021-10-21, 20, working-days, statute",
        "supplement-window, 2023-09-22, 2023-10-12, 10, working-days, design",
        "department-verification, 2023-04-27, 2023-05-08, 5, working-days, design",
        "data-change, 2023-06-01, 2023-07-03, 30, days, statute",
        "registration-before-application, 2023-08-31, 2024-02-29, 6, months, statute",
    })
    void each_rule_answers_with_its_own_unit_and_basis(
            String rule, String from, String due, int amount, String unit, String basis) throws Exception {
        mvc.perform(get("/api/deadlines/" + rule).param("from", from))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value(due))
                .andExpect(jsonPath("$.amount").value(amount))
                .andExpect(jsonPath("$.unit").value(unit))
                .andExpect(jsonPath("$.basis").value(basis));
    }

    @Test
    void a_value_no_article_states_does_not_pass_for_the_articles() throws Exception {
        mvc.perform(get("/api/deadlines/supplement-window").param("from", "2023-09-22"))
                .andExpect(jsonPath("$.article").value("参照《上海市居住证管理办法》第十条（系统设定，条文未规定）"));
    }

    @Test
    void an_unknown_rule_is_answered_with_the_list_of_rules() throws Exception {
        mvc.perform(get("/api/deadlines/express").param("from", "2023-04-20"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(containsString("card-making、")))
                .andExpect(jsonPath("$.rules").value(hasItems("card-making", "points-decision", "data-change")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2023-4-20",
                "20.04.2023",
                "2023-02-30",
                "2023-04-20T00:00",
                "明天",
                "2023-04-20\u0000",
                "2017-12-31",
                "2100-01-01",
                "+12023-04-20",
                "-0001-01-01",
                "２０２３-04-20"
            })
    void a_date_that_cannot_be_used_is_refused_by_name(String from) throws Exception {
        mvc.perform(get("/api/deadlines/card-making").param("from", from))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.problems[0].field").value("from"))
                .andExpect(jsonPath("$.problems[0].message").value(not(containsString("Exception"))))
                .andExpect(jsonPath("$.detail").value(containsString("日期")));
    }

    @Test
    void a_missing_date_is_refused_by_name() throws Exception {
        mvc.perform(get("/api/deadlines/card-making"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.problems[0].field").value("from"));
    }

    @ParameterizedTest(name = "{0} is still answered")
    @ValueSource(strings = {"2018-01-01", "2099-12-31"})
    void the_first_and_the_last_day_are_answered(String from) throws Exception {
        for (String rule : TestClock.DEADLINES.rules()) {
            mvc.perform(get("/api/deadlines/" + rule).param("from", from))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.from").value(from));
        }
    }

    @Test
    void a_day_before_the_measures_says_when_they_came_into_force() throws Exception {
        mvc.perform(get("/api/deadlines/card-making").param("from", "2017-12-31"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("2018-01-01（《上海市居住证管理办法》施行之日）")));
    }
}

package org.huju.clock.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.huju.clock.process.Amending.notice;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.huju.InvalidInput;
import org.huju.clock.AmendCalendar;
import org.huju.clock.Amendment;
import org.huju.clock.ReplanClocks;
import org.huju.issuance.Applications;
import org.huju.law.CalendarNotice;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CalendarShelf;
import org.huju.support.CaseTest;
import org.huju.support.CaseWalk;
import org.huju.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("两个人同时调整日历，或者重排时有人正在办案：后一个等前一个")
class AmendmentsAtOnceTest extends CaseTest {

    private static final CalendarNotice NEXT =
            new CalendarNotice("关于2027年的通知", "沪府办发〔2026〕9号", LocalDate.of(2026, 11, 20));
    private static final CalendarNotice PRESENT =
            new CalendarNotice("关于2026年的通知", "沪府办发〔2026〕10号", LocalDate.of(2026, 11, 21));

    @Autowired
    private AmendCalendar amendCalendar;

    @Autowired
    private ReplanClocks replanClocks;

    @Autowired
    private Applications applications;

    @Autowired
    private FormService formService;

    @Autowired
    private CalendarShelf shelf;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void asShipped() {
        shelf.asShipped();
    }

    @Test
    @DisplayName("同时收到同一年的通知：后一个退回，不是系统错误")
    void the_same_year_is_opened_once() {
        CompletableFuture<Amendment> second = transaction.execute(first -> {
            amendCalendar.open(2027, NEXT, Staff.MUNICIPAL_HEAD);
            return inTheMeantime(() -> amendCalendar.open(2027, NEXT, Staff.MUNICIPAL_HEAD));
        });

        assertThatThrownBy(() -> second.get(20, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("2027年的日历正在由另一人调整");
    }

    @Test
    @DisplayName("相邻两年同时发布，都写了12月31日：后一个退回")
    void what_the_other_has_just_released_is_looked_at() {
        Amendment next = amendCalendar.open(2027, NEXT, Staff.MUNICIPAL_HEAD);
        amendCalendar.fill(next.id(), "2026-12-31 放假 元旦\n2027-01-01 放假 元旦");
        Amendment present = amendCalendar.open(2026, PRESENT, Staff.MUNICIPAL_HEAD);
        amendCalendar.fill(present.id(), present.days() + "\n2026-12-31 放假 元旦");
        CompletableFuture<Object> second = transaction.execute(first -> {
            amendCalendar.release(next.id(), Staff.MUNICIPAL_HEAD);
            return inTheMeantime(() -> {
                amendCalendar.release(present.id(), Staff.MUNICIPAL_HEAD);
                return null;
            });
        });

        assertThatThrownBy(() -> second.get(20, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("2026-12-31已由2027年的放假安排规定");
    }

    @Test
    @DisplayName("重排先锁案件，再锁期限，与办案的次序相同")
    void cases_are_locked_before_their_clocks() throws Exception {
        ProcessInstance application = steps.accepted(SampleCitizens.consistent());
        ProcessInstance amendment =
                new Amending(walk, formService).begin(notice("2026", PRESENT.title(), PRESENT.number(), "2026-11-21"));
        Amending amending = new Amending(walk, formService);
        amending.fill(amendment, amending.days(amendment) + "\n2026-11-30 放假 临时");
        amending.decide(amendment, "RELEASE");
        jdbc.sql("update permit_application set mark = 'DUE_SOON'").update(); // its mark will be set anew
        CompletableFuture<Boolean> batch = transaction.execute(form -> {
            applications.lock(CaseWalk.caseOf(application));
            CompletableFuture<Boolean> waiting =
                    inTheMeantime(() -> replanClocks.nextBatch(CaseWalk.caseOf(amendment), 10));
            jdbc.sql("select id from statutory_clock where case_id = :case for update nowait")
                    .param("case", CaseWalk.caseOf(application))
                    .query(Long.class)
                    .list();
            return waiting;
        });
        batch.get(20, TimeUnit.SECONDS);
        jobs.run(amendment);

        assertThat(file.clock(application, "card-making").ledger()).hasSize(2);
    }

    /** @return once it waits for what this transaction holds */
    private <T> CompletableFuture<T> inTheMeantime(java.util.function.Supplier<T> work) {
        CompletableFuture<T> started = CompletableFuture.supplyAsync(work);
        await().atMost(20, TimeUnit.SECONDS)
                .until(() -> started.isDone()
                        || jdbc.sql("select count(*) from pg_locks where not granted")
                                        .query(Integer.class)
                                        .single()
                                > 0);
        return started;
    }
}

package org.huju.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.huju.InvalidInput;
import org.huju.alerts.AlertsAtHand.Notice;
import org.huju.alerts.process.AlertRounds;
import org.huju.simulator.SampleCitizens;
import org.huju.support.CaseTest;
import org.huju.support.MovableClock;
import org.huju.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@DisplayName("预警：先存后发，一人一封，不漏不重")
class AlertsByMailTest extends CaseTest {

    private static final Recipient POLICE_HEAD = Recipient.desk("police-310101-head");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private JavaMailSenderImpl smtp;

    @Autowired
    private RaiseAlerts raise;

    @Autowired
    private TellAlerts tellAlerts;

    @Autowired
    private AlertRounds rounds;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AlertsAtHand alerts;

    @BeforeEach
    void listen() {
        server.start();
        smtp.setPort(server.getSmtp().getPort());
        alerts = new AlertsAtHand(rounds, jdbc);
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private void raise(int number, Recipient... to) {
        raise.raise(Alert.of(Kind.INCIDENT, "case-" + number, "案件" + number + "受阻"), Set.of(to));
    }

    private List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private static String text(MimeMessage message) throws Exception {
        return message.getContent().toString();
    }

    @Test
    @DisplayName("同一人的几件合成一封，写明件数；再看不再发")
    void what_waits_for_one_goes_into_one_letter_and_is_sent_once() throws Exception {
        raise(1, POLICE_HEAD);
        raise(2, POLICE_HEAD, Recipient.user(Staff.SIGNER));
        raise(2, POLICE_HEAD);

        alerts.look();
        alerts.look();

        assertThat(received()).hasSize(2);
        MimeMessage toHead = to("police-head@huju.test");
        assertThat(toHead.getSubject()).isEqualTo("【沪居】系统办理受阻2件");
        assertThat(text(toHead)).contains("系统办理受阻（2件）", "1. 案件1受阻", "2. 案件2受阻");
        assertThat(toHead.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(toHead.getMessageID()).startsWith("<huju-alerts-").endsWith("@huju.test>");
        assertThat(text(to("signer@huju.test"))).contains("1. 案件2受阻").doesNotContain("案件1");
        assertThat(alerts.notices()).allMatch(notice -> "MAIL".equals(notice.how()));
    }

    private MimeMessage to(String address) {
        return received().stream()
                .filter(message -> isTo(message, address))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.toString(message.getRecipients(RecipientType.TO)).equals("[" + address + "]");
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("四十五件只写前二十件，其余写件数")
    void a_long_list_is_told_as_a_number() throws Exception {
        for (int i = 1; i <= 45; i++) {
            raise(i, POLICE_HEAD);
        }

        alerts.look();

        assertThat(text(received().get(0))).contains("20. 案件20", "另有25件").doesNotContain("案件21");
    }

    @Test
    @DisplayName("邮件服务器停了：留着，一分钟以后再发，一封不少一封不多")
    void while_the_server_is_down_letters_wait() {
        server.stop();
        raise(1, POLICE_HEAD);
        alerts.look();
        assertThat(alerts.notices()).containsExactly(new Notice("INCIDENT", POLICE_HEAD.code(), null));
        assertThat(tellAlerts.waiting()).isEqualTo(1);
        server.start();
        smtp.setPort(server.getSmtp().getPort());

        alerts.look();
        assertThat(received()).isEmpty();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        alerts.look();

        assertThat(received()).hasSize(1);
        assertThat(tellAlerts.waiting()).isZero();
    }

    @Test
    @DisplayName("没有地址的，只在页面上看得到，不算待发")
    void who_has_no_address_is_told_on_the_page() {
        raise(1, Recipient.user(Staff.CLERK));

        alerts.look();

        assertThat(received()).isEmpty();
        assertThat(alerts.notices()).containsExactly(new Notice("INCIDENT", "user:" + Staff.CLERK, "PAGE"));
        assertThat(mine(Staff.CLERK)).singleElement().satisfies(line -> {
            assertThat(line.words()).isEqualTo("案件1受阻");
            assertThat(line.kindName()).isEqualTo("系统办理受阻");
            assertThat(line.told()).isEqualTo("PAGE");
        });
    }

    @Test
    @DisplayName("设定里没有地址的，用管理员登记的邮箱；写坏的邮箱不用")
    void the_addresses_of_the_users_are_used_where_the_settings_name_none() {
        setMail(Staff.CENTRE_HEAD, "chen@huju.test");
        raise(1, Recipient.desk("centre-310101002-head"));
        alerts.look();
        assertThat(isTo(received().get(0), "chen@huju.test")).isTrue();

        setMail(Staff.CENTRE_HEAD, "chen@huju.test\r\nBcc: all@huju.test");
        raise(2, Recipient.desk("centre-310101002-head"));
        alerts.look();
        setMail(Staff.CENTRE_HEAD, null);

        assertThat(received()).hasSize(1);
        assertThat(alerts.notices()).last().extracting(Notice::how).isEqualTo("PAGE");
    }

    private void setMail(String user, String address) {
        User account = identityService.createUserQuery().userId(user).singleResult();
        account.setEmail(address);
        identityService.saveUser(account);
    }

    @Test
    @DisplayName("只看得到告知自己和自己岗位的")
    void nobody_reads_what_others_were_told() {
        raise(1, POLICE_HEAD);
        raise(2, Recipient.user(Staff.SIGNER));

        assertThat(mine(Staff.POLICE_HEAD)).extracting(TellAlerts.Line::words).containsExactly("案件1受阻");
        assertThat(mine(Staff.SIGNER)).extracting(TellAlerts.Line::words).containsExactly("案件2受阻");
        assertThat(mine(Staff.CENTRE_HEAD)).isEmpty();
        assertThat(tellAlerts.mine(0, 50)).isEmpty();
    }

    @Test
    @DisplayName("翻页，过大的页拒绝")
    void the_page_is_read_backwards() {
        for (int i = 1; i <= 5; i++) {
            raise(i, POLICE_HEAD);
        }

        List<TellAlerts.Line> first =
                walk.as(Staff.POLICE_HEAD, () -> tellAlerts.mine(0, 3)).orElseThrow();
        List<TellAlerts.Line> second = walk.as(
                        Staff.POLICE_HEAD, () -> tellAlerts.mine(first.get(2).id(), 3))
                .orElseThrow();

        assertThat(first).extracting(TellAlerts.Line::words).containsExactly("案件5受阻", "案件4受阻", "案件3受阻");
        assertThat(second).extracting(TellAlerts.Line::words).containsExactly("案件2受阻", "案件1受阻");
        assertThatThrownBy(() -> tellAlerts.mine(0, 201)).isInstanceOf(InvalidInput.class);
    }

    private List<TellAlerts.Line> mine(String user) {
        return walk.as(user, () -> tellAlerts.mine(0, 50)).orElseThrow();
    }

    @Test
    @DisplayName("每日摘要：工作日八点半，有事的单位负责人和区各一份，一天一次")
    void each_working_morning_heads_are_told_how_their_office_stands() throws Exception {
        steps.compared(SampleCitizens.consistent());
        clock.moveTo(shanghai("2026-12-14T08:29:59"));
        alerts.look();
        assertThat(alerts.recipients("DIGEST")).isEmpty();

        clock.moveTo(shanghai("2026-12-14T08:30:00"));
        alerts.look();
        alerts.look();

        assertThat(alerts.recipients("DIGEST"))
                .containsExactlyInAnyOrder(POLICE_HEAD.code(), "desk:district-310101-head");
        assertThat(alerts.words("DIGEST").get(0)).contains("上海市公安局黄浦分局：在办1件，已超期0件，临期1件", "最先到期的：", "将于2026年12月14日届满");
        assertThat(alerts.words("DIGEST").get(1)).contains("黄浦区人民政府：本区1个单位");
        assertThat(received()).extracting(MimeMessage::getSubject).anyMatch(subject -> subject.contains("每日摘要"));
    }

    @Test
    @DisplayName("休息日没有摘要；什么事也没有的单位没有摘要")
    void there_is_no_digest_of_nothing() {
        clock.moveTo(shanghai("2026-12-13T09:00:00"));
        steps.filed(SampleCitizens.consistent());
        alerts.look();
        assertThat(alerts.recipients("DIGEST")).isEmpty();
        walk.reset();
        clock.moveTo(shanghai("2026-11-30T09:00:00"));

        alerts.look();

        assertThat(alerts.recipients("DIGEST")).isEmpty();
    }

    private static Instant shanghai(String local) {
        return at(local).toInstant();
    }
}

package org.huju.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Map;
import org.huju.alerts.Letter;
import org.huju.alerts.MailFailed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@DisplayName("预警邮件：服务器、发件人、收件人")
class SmtpMailTest {

    private static ObjectProvider<JavaMailSender> server(JavaMailSender sender) {
        return new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class);
    }

    private static JavaMailSenderImpl at(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "2000");
        return sender;
    }

    @Test
    @DisplayName("没有服务器，就没有邮件，也不需要发件人")
    void without_a_server_there_is_no_mail() {
        assertThat(new SmtpMail(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), "").isSetUp())
                .isFalse();
    }

    @Test
    @DisplayName("有服务器没有发件人，不启动，并说明缺什么")
    void a_server_without_a_sender_stops_the_start() {
        assertThatThrownBy(() -> new SmtpMail(server(at(1)), " ")).hasMessageContaining("huju.alerts.mail.from");
    }

    @Test
    @DisplayName("服务器不通：告诉没有发出，不透露地址")
    void a_silent_server_is_told_without_addresses() {
        Letter letter = new Letter("huju-1", List.of("somebody@huju.test"), "【沪居】", "正文");

        assertThatThrownBy(() -> new SmtpMail(server(at(1)), "huju@huju.test").send(letter))
                .isInstanceOf(MailFailed.class)
                .hasMessage("MailSendException");
    }

    @Test
    @DisplayName("几个地址一封信，中文不乱，同一封信再发编号不变")
    void a_letter_goes_to_all_of_its_addresses_under_its_own_id() throws Exception {
        GreenMail mailbox = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mailbox.start();
        try {
            SmtpMail mail = new SmtpMail(server(at(mailbox.getSmtp().getPort())), "huju@huju.test");
            Letter letter = new Letter("huju-1", List.of("a@huju.test", "b@huju.test"), "【沪居】已超期1件", "制证期限已届满");
            mail.send(letter);
            mail.send(letter);

            assertThat(mailbox.getReceivedMessages()).hasSize(4).allSatisfy(message -> {
                assertThat(message.getMessageID()).isEqualTo("<huju-1@huju.test>");
                assertThat(message.getSubject()).isEqualTo("【沪居】已超期1件");
                assertThat(message.getContent().toString()).contains("制证期限已届满");
            });
        } finally {
            mailbox.stop();
        }
    }
}

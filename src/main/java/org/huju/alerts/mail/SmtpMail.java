package org.huju.alerts.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.huju.alerts.Letter;
import org.huju.alerts.Mail;
import org.huju.alerts.MailFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** By the server of {@code spring.mail.host}; without one there is no mail. */
@Component
class SmtpMail implements Mail {

    private static final Logger log = LoggerFactory.getLogger(SmtpMail.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    SmtpMail(ObjectProvider<JavaMailSender> sender, @Value("${huju.alerts.mail.from:}") String from) {
        this.sender = sender;
        this.from = from;
        if (sender.getIfAvailable() != null && from.isBlank()) {
            throw new IllegalStateException(
                    "spring.mail.host is set: set huju.alerts.mail.from to the sender's address");
        }
    }

    @Override
    public boolean isSetUp() {
        return sender.getIfAvailable() != null;
    }

    @Override
    public void send(Letter letter) throws MailFailed {
        try {
            JavaMailSender smtp = sender.getObject();
            smtp.send(message(smtp, letter));
        } catch (MailException | MessagingException e) {
            if (!hasReachedSomebody(e)) {
                // Its message may repeat addresses.
                throw new MailFailed(e.getClass().getSimpleName());
            }
            log.warn(
                    "{} reached only some of its {} addresses",
                    letter,
                    letter.to().size());
        }
    }

    private MimeMessage message(JavaMailSender smtp, Letter letter) throws MessagingException {
        MimeMessage message = smtp.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to().toArray(String[]::new));
        helper.setSubject(letter.subject());
        helper.setText(letter.body());
        message.setHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String domain() {
        return from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** Sent again it would come twice to those it has reached. */
    private static boolean hasReachedSomebody(Exception e) {
        return e instanceof MailSendException sending
                && sending.getFailedMessages().values().stream()
                        .anyMatch(failed -> failed instanceof SendFailedException partly
                                && partly.getValidSentAddresses() != null
                                && partly.getValidSentAddresses().length > 0);
    }
}

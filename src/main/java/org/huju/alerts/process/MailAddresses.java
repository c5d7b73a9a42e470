package org.huju.alerts.process;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.huju.alerts.AddressBook;
import org.huju.alerts.Recipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The mailbox that the settings name for the user or the desk; else what administrators have entered for the user, or for each member of
 * the desk, in the engine's user administration.
 */
@Component
class MailAddresses implements AddressBook {

    private static final Logger log = LoggerFactory.getLogger(MailAddresses.class);

    private final MailProperties properties;
    private final IdentityService identityService;

    MailAddresses(MailProperties properties, IdentityService identityService) {
        this.properties = properties;
        this.identityService = identityService;
    }

    @Override
    public List<String> of(Recipient recipient) {
        return properties
                .of(recipient.id())
                .map(Stream::of)
                .orElseGet(() -> users(recipient).list().stream().map(User::getEmail))
                .filter(address -> isUsable(address, recipient))
                .distinct()
                .toList();
    }

    private UserQuery users(Recipient recipient) {
        UserQuery users = identityService.createUserQuery();
        return switch (recipient.kind()) {
            case USER -> users.userId(recipient.id());
            case DESK -> users.memberOfGroup(recipient.id());
        };
    }

    private static boolean isUsable(String address, Recipient recipient) {
        if (address == null || address.isBlank()) {
            return false;
        }
        try {
            new InternetAddress(address, true);
            return true;
        } catch (AddressException e) {
            log.warn("a mail address of {} cannot be used", recipient.code());
            return false;
        }
    }
}

package org.huju.alerts;

/** The wall to the mail server. */
public interface Mail {

    /** Whether there is one. Without it alerts are told on their page only. */
    boolean isSetUp();

    /** @throws MailFailed if the server did not take it; it may be sent again */
    void send(Letter letter) throws MailFailed;
}

package org.huju.alerts;

/** The mail server did not take a letter. */
public class MailFailed extends Exception {

    /** @param why in English, without addresses */
    public MailFailed(String why) {
        super(why);
    }
}

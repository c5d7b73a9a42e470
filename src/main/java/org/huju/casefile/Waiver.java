package org.huju.casefile;

/** 免予提供: why a material may no longer be demanded (article 10; licensing law, article 32). */
public enum Waiver {
    /** The one-time notice did not name it, and no supervisor approved naming it later. */
    NOT_TOLD_AT_ONCE("未一次性告知"),
    /** No notice was given in time, so the application counts as accepted as it was. */
    DEEMED_ACCEPTED("逾期未告知，视为受理");

    private final String why;

    Waiver(String why) {
        this.why = why;
    }

    public String label() {
        return "免予提供（" + why + "）";
    }
}

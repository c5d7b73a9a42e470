package org.huju.permit;

/** Whoever keeps something that lives and ends with a permit, such as the points account, hears here what happens to it. */
public interface PermitWatch {

    /** 发证: a card was handed over; the holder may have had another before. */
    void issued(Permit permit);

    /** 签注: the permit holds for another period. */
    void endorsed(Permit permit);

    /** 注销 (article 16). */
    void cancelled(Permit permit);
}

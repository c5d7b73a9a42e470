package org.huju.change;

import org.huju.permit.Permit;

/** What is said where a permit was cancelled (article 16). */
final class CancelledPermits {

    static final String ARTICLE = "《上海市居住证管理办法》第十六条";

    private CancelledPermits() {}

    static String told(Permit cancelled) {
        return "这张居住证已于" + cancelled.since() + "注销，不能变更（" + ARTICLE + "）";
    }
}

package org.huju.issuance;

/** What checking the materials has come to. */
public enum MaterialsFinding {
    COMPLETE("complete", "材料齐全，予以受理"),
    /** Only non-core materials are missing and the person may hand them in later. */
    SUPPLEMENT_ALLOWED("supplementAllowed", "缺非核心材料，容缺受理"),
    CORE_MISSING("coreMissing", "材料不齐全，一次性告知"),
    /** Something is missing that the one-time notice did not name; a supervisor must agree to its being named now. */
    FURTHER_DEMAND("furtherDemand", "缺少未曾告知的材料，报负责人审批再次告知"),
    NOT_ACCEPTED("notAccepted", "不予受理"),
    /** Nobody told in time what is missing. */
    DEEMED_ACCEPTED("deemedAccepted", "逾期未告知，视为受理");

    private final String flag;
    private final String label;

    MaterialsFinding(String flag, String label) {
        this.flag = flag;
        this.label = label;
    }

    /** The value of the process variable {@code materials}. */
    public String flag() {
        return flag;
    }

    public String label() {
        return label;
    }
}

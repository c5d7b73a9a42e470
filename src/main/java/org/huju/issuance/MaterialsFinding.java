package org.huju.issuance;

/** What checking the materials has come to. */
public enum MaterialsFinding {
    COMPLETE("complete", "材料齐全，予以受理"),
    /** Only non-core materials are missing and the person may hand them in later. */
    SUPPLEMENT_ALLOWED("supplementAllowed", "缺非核心材料，容缺受理"),
    CORE_MISSING("coreMissing", "材料不齐全，一次性告知"),
    NOT_ACCEPTED("notAccepted", "不予受理");

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

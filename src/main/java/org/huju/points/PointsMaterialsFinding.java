package org.huju.points;

/** What checking the materials for acceptance has come to. */
public enum PointsMaterialsFinding {
    COMPLETE("complete", "材料齐全，予以受理"),
    /** Only non-core materials are missing and holder and employer may hand them in later. */
    SUPPLEMENT_ALLOWED("supplementAllowed", "缺非核心材料，容缺受理"),
    /** Core materials are missing, or others where the right to bring them later has been lost. */
    INCOMPLETE("incomplete", "材料不齐全，告知补正"),
    NOT_ACCEPTED("notAccepted", "不予受理");

    private final String flag;
    private final String label;

    PointsMaterialsFinding(String flag, String label) {
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

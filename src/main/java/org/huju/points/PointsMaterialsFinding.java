package org.huju.points;

/** What checking the materials for acceptance has come to. */
public enum PointsMaterialsFinding {
    COMPLETE("complete", "材料齐全，予以受理"),
    /** Only non-core materials are missing and holder and employer may hand them in later. */
    SUPPLEMENT_ALLOWED("supplementAllowed", "缺非核心材料，容缺受理"),
    /** Only non-core materials are missing, but the holder or the employer has lost the right to bring them later. */
    RIGHT_LOST("incomplete", "缺非核心材料，不可容缺受理，告知补正"),
    /** Core materials are missing. */
    INCOMPLETE("incomplete", "缺核心材料，告知补正"),
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

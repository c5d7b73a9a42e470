package org.huju.registration;

/** 近亲属: whose home counts as a relative's. */
public enum Relation {
    PARENT("父母"),
    SPOUSE("配偶"),
    CHILD("子女"),
    GRANDPARENT("祖父母、外祖父母"),
    GRANDCHILD("孙子女、外孙子女"),
    SIBLING("兄弟姐妹");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

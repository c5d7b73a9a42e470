package org.huju.desk;

/** A role at an office: one queue, one group of people. */
public record Desk(Office office, Role role) {

    /** The engine group of this desk. */
    public String group() {
        return office.group(role);
    }

    /** In Chinese, for example 上海市公安局黄浦分局（核查）. */
    public String name() {
        return office.name() + "（" + role.label() + "）";
    }
}

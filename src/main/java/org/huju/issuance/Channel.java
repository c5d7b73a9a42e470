package org.huju.issuance;

/** Where an application was filed. */
public enum Channel {
    WINDOW("窗口"),
    ONLINE("网上办事大厅");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

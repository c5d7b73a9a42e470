package org.huju.alerts;

/** The wall to the engine, which knows what the matters are called. */
@FunctionalInterface
public interface ProcessNames {

    /** In Chinese, e.g. 居住证申领; the key itself where no such process is deployed. */
    String of(String key);
}

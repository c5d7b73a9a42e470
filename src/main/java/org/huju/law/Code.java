package org.huju.law;

/** A word as it is written in the law's files and in JSON. */
interface Code {
    String code();
}

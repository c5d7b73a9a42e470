package org.huju.board;

/**
 * A step of a model at which a case can wait.
 *
 * @param activity its id
 * @param name in Chinese
 * @param rule the period its task is due by; empty where it has none
 */
public record WaitOf(String activity, String name, String rule) {}

package org.huju.law;

/**
 * The article a value prevails over, because two acts differ.
 *
 * @param over the article that yields
 * @param says what that article says, in Chinese
 * @param why why it yields, in Chinese
 */
public record Precedence(Citation over, String says, String why) {}

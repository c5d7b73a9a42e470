package org.huju.board;

import java.util.Set;

/**
 * Who looks at the board.
 *
 * @param id the engine's user id
 * @param groups the engine's group ids, which name offices and roles
 */
public record Viewer(String id, Set<String> groups) {}

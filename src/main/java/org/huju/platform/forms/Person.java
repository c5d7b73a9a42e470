package org.huju.platform.forms;

import java.util.Set;

/**
 * The member of staff at the screen.
 *
 * @param id the engine's user id
 * @param groups the engine's group ids, which name offices and roles
 */
public record Person(String id, Set<String> groups) {}

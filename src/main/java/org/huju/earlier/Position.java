package org.huju.earlier;

/**
 * Where reading goes on.
 *
 * @param line number of the next line, from 1
 * @param offset of its first byte
 */
public record Position(long line, long offset) {

    static final Position START = new Position(1, 0);
}

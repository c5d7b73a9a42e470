/** The board's tables. */
package org.huju.board.persistence;

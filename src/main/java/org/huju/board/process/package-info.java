/** Listens to the engine for the board. */
package org.huju.board.process;

/**
 * 时限看板: what lies where, what will be late, and how long each step takes. The read model is written in the transaction of each event;
 * it names cases by their numbers and people not at all.
 */
package org.huju.board;

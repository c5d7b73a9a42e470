/** Tells the engine about the offices: groups, what each may do, the Tasklist filters, the demonstration's accounts (articles 8, 11, 12). */
package org.huju.desk.process;

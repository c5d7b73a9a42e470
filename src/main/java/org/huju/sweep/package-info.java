/** What falls due by the day and not by a case: the night's work, in batches, on as many nodes as there are. */
package org.huju.sweep;

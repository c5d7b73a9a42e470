/** Counts the statutory periods day by day and explains them: articles 9, 10, 12, 13, 14, 23, 29 and the civil code's counting rules. */
package org.huju.clock;

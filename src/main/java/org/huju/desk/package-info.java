/** The offices that handle a permit (articles 8, 11 and 12) and their desks: who works on which queue, and what is due soon. */
package org.huju.desk;

/** The one clock of the house, and whether the machine below it can be believed. */
package org.huju.platform.time;

/** The one clock of the house. */
package org.huju.platform.time;

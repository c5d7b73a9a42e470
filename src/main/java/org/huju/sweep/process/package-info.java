/** When the night's work is done: by the house's clock, on nodes whose own clock is right. */
package org.huju.sweep.process;

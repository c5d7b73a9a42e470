/** Stands in for the other authorities of articles 11 and 12, over HTTP, when Huju runs alone; everybody in here is made up. */
package org.huju.simulator;

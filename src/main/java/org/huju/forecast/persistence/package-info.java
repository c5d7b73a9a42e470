/** The forecast's tables, and what it reads in those of clocks and board. */
package org.huju.forecast.persistence;

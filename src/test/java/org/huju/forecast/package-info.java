/** Forecasts beside a truth that is known, since the cases were made up by it. */
package org.huju.forecast;

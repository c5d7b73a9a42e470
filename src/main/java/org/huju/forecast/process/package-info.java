/** When the forecasts are made: by the house's clock. */
package org.huju.forecast.process;

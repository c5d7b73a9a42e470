/** Holds the forms and the web applications' Chinese to what the clerks and the code behind them need. */
package org.huju.forms;

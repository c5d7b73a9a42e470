/** The cashier's messages on their way to the process that waits for them. */
package org.huju.payment.process;

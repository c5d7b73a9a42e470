/** The cashier's messages on their way to the process that waits for them, and where {@code refund-fee.bpmn} meets the use case. */
package org.huju.payment.process;

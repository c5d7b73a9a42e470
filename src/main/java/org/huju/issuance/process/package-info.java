/** The processes of {@code processes/} meet the use cases here: one class for each box and each form. */
package org.huju.issuance.process;

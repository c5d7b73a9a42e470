/** The payments in PostgreSQL. */
package org.huju.payment.persistence;

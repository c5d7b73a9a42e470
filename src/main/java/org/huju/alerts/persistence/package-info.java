/** Alerts and their outbox in PostgreSQL, and what the board's tables say of the cases. */
package org.huju.alerts.persistence;

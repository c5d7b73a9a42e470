/** The cancellations in PostgreSQL. */
package org.huju.cancellation.persistence;

/** The case records in PostgreSQL. */
package org.huju.issuance.persistence;

/** The records of this room in PostgreSQL. */
package org.huju.change.persistence;

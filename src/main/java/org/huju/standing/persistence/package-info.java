/** Who asked for which permit and what for, in PostgreSQL. */
package org.huju.standing.persistence;

/** The figures of the night's work in PostgreSQL. */
package org.huju.sweep.persistence;

/** Copies many permits at once into PostgreSQL, and keeps how far an import has come. */
package org.huju.earlier.persistence;

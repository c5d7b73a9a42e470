/** The replacements in PostgreSQL. */
package org.huju.replacement.persistence;

/** The residence registrations and the cases in which they are made, in PostgreSQL. */
package org.huju.registration.persistence;

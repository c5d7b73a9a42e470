/** The PostgreSQL that comes with Huju, for machines that have none. */
package org.huju.platform.database;

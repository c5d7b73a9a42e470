/** Begins the import that a start option asks for. */
package org.huju.earlier.start;

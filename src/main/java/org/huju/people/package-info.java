/** A person's identifiers, name, telephone and address: their checks, their masking, and the sealing of ID numbers (articles 7, 8, 32). */
package org.huju.people;

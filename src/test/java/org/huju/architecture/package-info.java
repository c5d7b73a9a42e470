/** What {@code ArchitectureTest} needs to speak of the rooms of the house. */
package org.huju.architecture;

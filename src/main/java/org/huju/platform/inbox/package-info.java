/** Messages from other systems: kept first, delivered to their case as soon as it waits for them. */
package org.huju.platform.inbox;

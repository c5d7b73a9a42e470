/** The real application in a process of its own, as the counter, the police and the online hall meet it. */
package org.huju.e2e;

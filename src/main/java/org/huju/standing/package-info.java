/** 持证情况 (articles 17 and 18): what other departments may know of a permit before they let its holder use what follows from it. */
package org.huju.standing;

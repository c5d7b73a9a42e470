/** The address under which other departments ask how a permit stands. */
package org.huju.standing.web;

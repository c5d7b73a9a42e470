/** What all interfaces have in common: how they say that something is wrong. */
package org.huju.platform.web;

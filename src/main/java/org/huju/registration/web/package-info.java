/** Residence registration over HTTP: the online hall files, the person asks how it stands. */
package org.huju.registration.web;

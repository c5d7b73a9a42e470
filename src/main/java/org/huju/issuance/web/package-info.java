/** The interfaces of issuance: filing from the online hall, the status, the card factory's answers. */
package org.huju.issuance.web;

/** The interface of this room to the online hall. */
package org.huju.endorsement.web;

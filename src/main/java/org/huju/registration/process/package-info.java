/** {@code residence-registration.bpmn}: its delegates, its forms, and what it asks of the case record. */
package org.huju.registration.process;

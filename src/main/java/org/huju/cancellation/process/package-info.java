/** Where {@code cancel-permit.bpmn} meets the use cases. */
package org.huju.cancellation.process;

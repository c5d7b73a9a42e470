/** Where {@code replace-card.bpmn} meets the use cases. */
package org.huju.replacement.process;

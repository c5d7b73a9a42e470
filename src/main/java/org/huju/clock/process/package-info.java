/** The clock's word in the models: {@code ${deadlineTimer.due(execution, 'card-making')}}. */
package org.huju.clock.process;

/** Changes in the process engine: the model's beans and forms. */
package org.huju.change.process;

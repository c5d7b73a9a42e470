/** Endorsements in the process engine: the model's beans and forms. */
package org.huju.endorsement.process;

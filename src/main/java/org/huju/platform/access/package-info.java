/** Who has looked at which case (article 26: what is learnt of people stays confidential). */
package org.huju.platform.access;

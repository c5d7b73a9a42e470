/** 居住登记 (article 5): where people live, how they have proved it, and until when that counts. */
package org.huju.registration;

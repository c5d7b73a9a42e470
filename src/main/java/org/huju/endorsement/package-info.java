/** 签注 (article 14): asked for at a centre or online, or begun by the night's work when the year is about to end. */
package org.huju.endorsement;

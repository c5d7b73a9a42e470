/** 代办 (article 8): who may act for a minor, an elderly or a disabled person, whatever is filed. */
package org.huju.agency;

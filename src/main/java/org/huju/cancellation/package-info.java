/** 注销 (article 16): proposed by the police, found by the competent department, told to the holder, who is heard, and confirmed by another officer. */
package org.huju.cancellation;

/** 信息比对 and 跨部门核验 (article 11) and the order of the card (article 12): what Huju asks of other authorities' systems. */
package org.huju.verification;

/** 居住证申领到领证: from filing to the collected permit (articles 8 to 12). */
package org.huju.issuance;

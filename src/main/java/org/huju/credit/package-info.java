/** 信用: what follows from broken promises and false materials (article 29). */
package org.huju.credit;

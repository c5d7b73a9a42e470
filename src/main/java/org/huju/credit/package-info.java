/** 信用: what follows from broken promises and false materials (article 29), for a person or an employer. */
package org.huju.credit;

/** 积分 (articles 20-23, 29-31): from the employer's filing at the talent centre to the points notice and the account. */
package org.huju.points;

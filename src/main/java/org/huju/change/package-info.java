/** 信息变更 (article 13): what is recorded of a holder follows what has changed. */
package org.huju.change;

/** 案卷: what is kept of every case, whatever its matter: the materials asked for and handed in, who decided what and why. */
package org.huju.casefile;

/** 施行前办理的居住证 (article 31): takes in the permits that were issued before Huju, by the million, and what points came with them. */
package org.huju.earlier;

/**
 * The law as data: the articles of {@code law/}, the periods, amounts and principles they state with their dates of
 * force, and the working calendar; it carries all 35 articles of the Shanghai measures and knows no other room.
 */
package org.huju.law;

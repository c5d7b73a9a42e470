/** 换领、补领 (articles 15 and 33): another card for the same permit, when the one in use is damaged or lost. */
package org.huju.replacement;

/** Reads the models of {@code processes/} and finds every broken tie between a box and its code, form, article and test. */
package org.huju.processmap;

/** The points in the process engine: the models' beans, forms and decision tables. */
package org.huju.points.process;

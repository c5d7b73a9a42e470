/** The interfaces of the points: filing from the employers' hall, the status, the public estimate. */
package org.huju.points.web;

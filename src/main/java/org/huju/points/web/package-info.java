/** The points over HTTP: whoever wants an estimate, employers, and the office that drafts the rules. */
package org.huju.points.web;

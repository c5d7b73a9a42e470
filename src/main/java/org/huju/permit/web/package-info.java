/** What holders ask about the cases of their permits over HTTP (articles 13 to 16). */
package org.huju.permit.web;

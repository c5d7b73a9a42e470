/** What holders ask about their permits, and about what is under way for them, over HTTP (articles 13 to 16). */
package org.huju.permit.web;

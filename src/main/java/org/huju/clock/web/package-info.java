/** Answers anyone who asks when a statutory period ends, with the counting beside it (articles 12, 13, 23). */
package org.huju.clock.web;

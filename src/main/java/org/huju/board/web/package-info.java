/** What Cockpit's board asks, beside the engine's web applications, for whoever is logged in there. */
package org.huju.board.web;

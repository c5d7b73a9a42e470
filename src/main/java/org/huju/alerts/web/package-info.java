/** The alerts of whoever is logged in to Cockpit. */
package org.huju.alerts.web;

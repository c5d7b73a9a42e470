/** Alerts by mail, over SMTP. */
package org.huju.alerts.mail;

/**
 * The form gateway: Camunda Forms read and write the case record, never engine variables.
 *
 * <p>No personal data reach an {@code ACT_} table, and no one reads a case without a line in the access log (article 26).
 */
package org.huju.platform.forms;

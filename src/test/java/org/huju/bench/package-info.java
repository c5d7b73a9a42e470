/**
 * What things cost: {@code ./mvnw verify -Pbench} runs all of them, {@code -Dbench=replan} the one of that tag. They are
 * no tests and run with no others; each prints a table.
 */
package org.huju.bench;

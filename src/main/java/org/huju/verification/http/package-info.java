/** The client's side of {@code docs/registries.openapi.yaml} for articles 11 and 12: addresses, time limits, and what counts as an answer. */
package org.huju.verification.http;

/** What the online hall may show holders of their permits. */
package org.huju.permit.web;

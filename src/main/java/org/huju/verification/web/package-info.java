/** What other authorities tell Huju over HTTP: that a card is made (article 12). */
package org.huju.verification.web;

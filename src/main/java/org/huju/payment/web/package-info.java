/** What the cashier tells Huju over HTTP (article 33). */
package org.huju.payment.web;

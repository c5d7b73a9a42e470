/** 缴费 (article 33): what a card costs, whether it was paid, asked of the city's cashier and never of the window alone. */
package org.huju.payment;

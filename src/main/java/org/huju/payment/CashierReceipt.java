package org.huju.payment;

import java.time.LocalDate;

/** 缴费凭证, as the cashier numbers it. */
public record CashierReceipt(String receiptNo, LocalDate paidOn) {}

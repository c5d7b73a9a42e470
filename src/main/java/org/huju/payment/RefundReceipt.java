package org.huju.payment;

import java.time.LocalDate;

/** 退费凭证, as the cashier numbers it. */
public record RefundReceipt(String refundNo, LocalDate refundedOn) {}

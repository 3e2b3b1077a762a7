package org.mithaq.claim;

import java.math.BigDecimal;

/**
 * A sum of money.
 *
 * @param amount in units of the currency
 * @param currency its code of ISO 4217
 */
public record Money(BigDecimal amount, String currency) {}

package dev.roost.booking.application;

import dev.roost.pricing.spi.QuotedStays.QuotedStay;

/** Leaves the transaction before the guest is told: the new quote that goes with the refusal must outlive it. */
final class PriceMoved extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient QuotedStay quoted;

  PriceMoved(QuotedStay quoted) {
    super("The price of quote %s moved".formatted(quoted.quote()), null, false, false);
    this.quoted = quoted;
  }

  /** What was quoted, at the price that no longer holds. */
  QuotedStay quoted() {
    return quoted;
  }
}

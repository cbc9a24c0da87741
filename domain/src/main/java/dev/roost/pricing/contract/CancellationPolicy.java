package dev.roost.pricing.contract;

/**
 * What a guest gets back who calls off a stay: part of what a host offers, and frozen into quote and booking. Deadlines
 * count back from the listing's check-in time; stays of 28 nights and more follow rules of their own, whatever is named
 * here. What each means in money is said by booking's {@code RefundRule}.
 */
public enum CancellationPolicy {
  /** All until 24 hours before check-in. */
  FLEXIBLE,
  /** All until 5 days before check-in. */
  MODERATE,
  /** All until 14 days before check-in, half until 7. */
  LIMITED,
  /** All until 30 days before check-in, half until 7. */
  FIRM,
  /** Half until 7 days before check-in. */
  STRICT,
  /** Nothing, for a lower price. */
  NON_REFUNDABLE
}

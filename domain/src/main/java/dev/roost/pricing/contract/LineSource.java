package dev.roost.pricing.contract;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Who or what put a line into a price.
 *
 * @param name what it is called, such as that of a promotion, or the authority that raises a tax
 * @param reference names it for programs, such as the id of a tax rule or the version of the service fee; empty where
 *     there is nothing to name
 */
@ValueObject
public record LineSource(Kind kind, String name, String reference) {

  /** The host's rate plan. */
  public static final LineSource RATE_PLAN = new LineSource(Kind.RATE_PLAN, "rate plan", "");

  /** The steps in which a currency can be charged. */
  public static final LineSource PAYMENT_PROVIDER = new LineSource(Kind.PAYMENT_PROVIDER, "payment provider", "");

  /** The cancellation policy that a stay was booked under. */
  public static final LineSource CANCELLATION_POLICY = new LineSource(Kind.CANCELLATION_POLICY, "cancellation policy",
      "");

  public static LineSource promotion(String name) {
    return new LineSource(Kind.PROMOTION, name, "");
  }

  /** What puts lines into prices. Kinds may be added. */
  public enum Kind {
    RATE_PLAN, PROMOTION, SERVICE_FEE, TAX_RULE, PAYMENT_PROVIDER, CANCELLATION_POLICY
  }
}

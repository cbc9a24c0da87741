package dev.roost.pricing.domain;

import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a host offers guests who may have to call off their stay.
 *
 * @param policy what holds unless the guest asks for the non-refundable rate
 * @param nonRefundable what that rate takes off the nights; none where the host has no such rate
 */
@ValueObject
public record CancellationOffer(CancellationPolicy policy, Percent nonRefundable) {

  public static final CancellationOffer STANDARD = new CancellationOffer(CancellationPolicy.FLEXIBLE, Percent.NONE);

  public CancellationOffer {
    if (policy == CancellationPolicy.NON_REFUNDABLE) {
      throw new Refused(new InvalidField("cancellationPolicy",
          "must be another one: guests choose NON_REFUNDABLE themselves, where nonRefundableRate offers it"));
    }
  }

  /** Long stays are refundable by rules of their own, so that they have no non-refundable rate. */
  public boolean hasNonRefundableRateFor(int nights) {
    return !nonRefundable.isNone() && nights < LengthDiscounts.MONTH;
  }
}

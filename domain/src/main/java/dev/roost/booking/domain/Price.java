package dev.roost.booking.domain;

import dev.roost.booking.contract.Refund;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the guest agreed to pay, and what the host gets of it.
 *
 * @param lines as they were quoted, at least one; they add up to the total exactly
 * @param share what becomes of the lines that are the host's
 */
@ValueObject
public record Price(List<QuoteLine> lines, Money total, HostShare share) {
  public Price {
    lines = List.copyOf(lines);
    var sum = lines.stream().map(QuoteLine::amount).reduce(Money.zero(total.currency()), Money::plus);
    if (lines.isEmpty() || !sum.equals(total)) {
      throw new IllegalArgumentException("Lines add up to %s, not to %s".formatted(sum, total));
    }
    var asked = total.minus(sumOf(lines, Part.SERVICE_FEE, total)).minus(sumOf(lines, Part.TAXES, total));
    if (!asked.equals(share.total())) {
      throw new IllegalArgumentException("The host asks %s, not %s".formatted(asked, share.total()));
    }
  }

  /** What each night costs before discounts and extra guests, all nights alike; minor units left over lie with the earlier. */
  public List<Money> ofEachNight(int nights) {
    return lines.stream().filter(line -> line.kind() == LineKind.NIGHTS).map(QuoteLine::amount)
        .reduce(zero(), Money::plus).split(Collections.nCopies(nights, 1L));
  }

  /** What goes back when nobody stays. */
  Refund wholly() {
    return new Refund(sum(Part.NIGHTS), sum(Part.FEES), sum(Part.SERVICE_FEE), sum(Part.TAXES));
  }

  /**
   * What goes back of a stay called off. Each night counts the same, minor units that are left over go to the earlier
   * ones. Fees stay with the host once the stay has begun; before, they follow the share of the rest that is kept. The
   * service fee goes back only with all nights and fees. Taxes go back in the proportion of what they were levied on.
   *
   * @param begun how many of the nights have begun
   */
  Refund refund(HostKeeps keeps, int begun, int nights) {
    var left = nightsLeft(Math.min(nights, begun + keeps.nightsMore()), nights);
    var ofNights = left.minus(left.percent(BigDecimal.valueOf(keeps.percentOfRest())));
    var fees = sum(Part.FEES);
    var ofFees = begun > 0 ? zero() : fees.minus(fees.percent(BigDecimal.valueOf(keeps.percentOfRest())));
    var whole = ofNights.equals(sum(Part.NIGHTS)) && ofFees.equals(fees);
    return whole ? wholly() : new Refund(ofNights, ofFees, zero(), taxesOf(ofNights.plus(ofFees)));
  }

  /**
   * Whose the money is that does not go back. What a host keeps pays its part of taxes that prices include and of the host's
   * service fee; service fee and taxes that were added are kept as far as they do not go back.
   */
  Split kept(Refund refund) {
    var asked = share.total().minus(refund.nights()).minus(refund.fees());
    var added = new Split(zero(), sum(Part.SERVICE_FEE).minus(refund.serviceFee()),
        sum(Part.TAXES).minus(refund.taxes()));
    return share.split().upTo(asked).plus(added);
  }

  private Money nightsLeft(int kept, int nights) {
    return sum(Part.NIGHTS).split(Collections.nCopies(nights, 1L)).stream().skip(kept).reduce(zero(), Money::plus);
  }

  private Money taxesOf(Money refunded) {
    var taxed = total.minus(sum(Part.TAXES));
    return taxed.isZero()
        ? zero()
        : sum(Part.TAXES).split(List.of(taxed.minus(refunded).amount(), refunded.amount())).getLast();
  }

  private Money sum(Part part) {
    return sumOf(lines, part, total);
  }

  private static Money sumOf(List<QuoteLine> lines, Part part, Money total) {
    return lines.stream().filter(line -> Part.of(line.kind()) == part).map(QuoteLine::amount)
        .reduce(Money.zero(total.currency()), Money::plus);
  }

  private Money zero() {
    return Money.zero(total.currency());
  }
}

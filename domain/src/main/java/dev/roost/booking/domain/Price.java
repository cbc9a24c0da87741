package dev.roost.booking.domain;

import dev.roost.booking.contract.Refund;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.LineSource;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the guest agreed to pay, and what the host gets of it.
 *
 * @param lines as they were quoted, at least one; they add up to the total exactly
 * @param share what becomes of the lines that are the host's
 * @param step what goes back is a multiple of it, since the payment provider takes no other amounts; 1 where nobody minds
 */
@ValueObject
public record Price(List<QuoteLine> lines, Money total, HostShare share, long step) {
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

  /** A price of which every amount can go back. */
  public Price(List<QuoteLine> lines, Money total, HostShare share) {
    this(lines, total, share, 1);
  }

  /** The same price, with this much more that the host keeps of what was taken away from the stay. */
  Price keeping(Money kept) {
    return kept.isZero()
        ? this
        : plus(QuoteLine.of(LineKind.KEPT, "kept of what was taken away", LineSource.CANCELLATION_POLICY, 1, kept),
            share.plus(kept));
  }

  /** The same price, with this much more, so that what is to be paid can be charged. */
  Price rounded(Money missing) {
    return missing.isZero()
        ? this
        : plus(QuoteLine.of(LineKind.ROUNDING, "rounding", LineSource.PAYMENT_PROVIDER, 1, missing), share);
  }

  private Price plus(QuoteLine line, HostShare shared) {
    return new Price(Stream.concat(lines.stream(), Stream.of(line)).toList(), total.plus(line.amount()), shared, step);
  }

  /** What the host keeps already of what alterations took away from the stay. */
  Money alreadyKept() {
    return sum(Part.KEPT);
  }

  /** What of it is for nights and fees, of which a cancellation policy may let the host keep a share. */
  Money ofHouse() {
    return sum(Part.NIGHTS).plus(sum(Part.FEES));
  }

  /** What each night costs before discounts and extra guests, all nights alike; minor units left over lie with the earlier. */
  public List<Money> ofEachNight(int nights) {
    return lines.stream().filter(line -> line.kind() == LineKind.NIGHTS).map(QuoteLine::amount)
        .reduce(zero(), Money::plus).split(Collections.nCopies(nights, 1L));
  }

  /** Everything, with what was kept before: the host calls off a stay that nobody has begun. */
  Refund everything() {
    var wholly = wholly();
    return new Refund(wholly.nights().plus(alreadyKept()), wholly.fees(), wholly.serviceFee(), wholly.taxes());
  }

  /** What goes back when nobody stays. */
  Refund wholly() {
    return new Refund(sum(Part.NIGHTS), sum(Part.FEES), sum(Part.SERVICE_FEE), sum(Part.TAXES));
  }

  /**
   * What goes back of a stay called off. Each night counts the same, minor units that are left over go to the earlier
   * ones. Fees stay with the host once the stay has begun; before, they follow the share of the rest that is kept. The
   * service fee goes back only with all nights and fees. Taxes go back in the proportion of what they were levied on. What
   * was kept of nights that are no longer part of the stay stays kept.
   *
   * @param begun how many of the nights have begun
   */
  Refund refund(HostKeeps keeps, int begun, int nights) {
    var left = nightsLeft(Math.min(nights, begun + keeps.nightsMore()), nights);
    var ofNights = left.minus(left.percent(BigDecimal.valueOf(keeps.percentOfRest())));
    var fees = sum(Part.FEES);
    var ofFees = begun > 0 ? zero() : fees.minus(fees.percent(BigDecimal.valueOf(keeps.percentOfRest())));
    var whole = ofNights.equals(sum(Part.NIGHTS)) && ofFees.equals(fees);
    return whole ? wholly() : inSteps(new Refund(ofNights, ofFees, zero(), taxesOf(ofNights.plus(ofFees))));
  }

  /** No less than what was not paid: what would be kept beyond that is given up too, each part in its proportion. */
  Refund givingUp(Refund refund, Money notPaid) {
    var more = notPaid.minus(refund.total());
    if (more.amount() <= 0) {
      return refund;
    }
    var kept = wholly();
    var parts = more.split(Stream.of(kept.nights().minus(refund.nights()), kept.fees().minus(refund.fees()),
        kept.serviceFee().minus(refund.serviceFee()), kept.taxes().minus(refund.taxes()))
        .map(part -> Math.max(0, part.amount())).toList());
    return new Refund(refund.nights().plus(parts.get(0)), refund.fees().plus(parts.get(1)),
        refund.serviceFee().plus(parts.get(2)), refund.taxes().plus(parts.get(3)));
  }

  /** Rounded up to what can go back; what is missing comes from Roost, as it went there when the total was rounded up. */
  private Refund inSteps(Refund refund) {
    var missing = Math.floorMod(-refund.total().amount(), step);
    return new Refund(refund.nights(), refund.fees(), refund.serviceFee().plus(Money.of(missing, total.currency())),
        refund.taxes());
  }

  /**
   * Whose the money is that does not go back. What a host keeps pays its part of taxes that prices include and of the host's
   * service fee; service fee and taxes that were added are kept as far as they do not go back.
   */
  Split kept(Refund refund) {
    var added = new Split(zero(), sum(Part.SERVICE_FEE).minus(refund.serviceFee()),
        sum(Part.TAXES).minus(refund.taxes()));
    return keptOfAsked(refund).plus(added);
  }

  /** What is not kept of what the host asks, so that books and documents agree. */
  HostShare givenBack(Refund refund) {
    return share.beyond(keptOfAsked(refund));
  }

  /** What was kept before, of nights that were given up, is the host's alone and stays so: nobody levies anything on it. */
  private Split keptOfAsked(Refund refund) {
    var asked = share.total().minus(refund.nights()).minus(refund.fees());
    var before = asked.compareTo(alreadyKept()) < 0 ? asked : alreadyKept();
    return share.split().upToBeside(asked, before);
  }

  private Money nightsLeft(int kept, int nights) {
    return sum(Part.NIGHTS).split(Collections.nCopies(nights, 1L)).stream().skip(kept).reduce(zero(), Money::plus);
  }

  private Money taxesOf(Money refunded) {
    var taxed = total.minus(sum(Part.TAXES)).minus(alreadyKept());
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

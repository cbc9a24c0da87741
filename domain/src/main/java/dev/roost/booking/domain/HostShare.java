package dev.roost.booking.domain;

import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What becomes of what the host asks: all lines but those of the guest's service fee and of taxes.
 *
 * @param includedTaxes what goes to authorities, where prices include taxes
 * @param serviceFee what Roost keeps of it
 * @param serviceFeeVersion which version of the service fee was agreed on, for host and guest
 * @param payout what the host gets
 */
@ValueObject
public record HostShare(List<QuoteLine> includedTaxes, Money serviceFee, long serviceFeeVersion, Money payout) {

  public HostShare {
    includedTaxes = List.copyOf(includedTaxes);
  }

  /** Whose it is. */
  Split split() {
    return new Split(payout, serviceFee, total().minus(payout).minus(serviceFee));
  }

  /** With more of it for the host. */
  HostShare plus(Money more) {
    return new HostShare(includedTaxes, serviceFee, serviceFeeVersion, payout.plus(more));
  }

  /** All of it. */
  Money total() {
    return includedTaxes.stream().map(QuoteLine::amount).reduce(serviceFee.plus(payout), Money::plus);
  }

  /** What is left of it where no more than that is kept. */
  HostShare beyond(Split keeps) {
    return new HostShare(taxes(split().taxes().minus(keeps.taxes())), serviceFee.minus(keeps.roost()),
        serviceFeeVersion, payout.minus(keeps.host()));
  }

  private List<QuoteLine> taxes(Money left) {
    var weights = includedTaxes.stream().map(tax -> tax.amount().amount()).toList();
    var parts = left.isZero() ? Collections.nCopies(weights.size(), left) : left.split(weights);
    return IntStream.range(0, parts.size()).mapToObj(i -> {
      var tax = includedTaxes.get(i);
      return QuoteLine.of(tax.kind(), tax.rule(), tax.source(), 1, parts.get(i));
    }).toList();
  }
}

package dev.roost.pricing.domain;

import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a stay costs, and what the host gets of it.
 *
 * @param lines in the order of the rules: what the host asks, the guest's service fee, taxes that come on top
 * @param total the sum of the lines
 * @param includedTaxes taxes that are part of what the host asks; not added again
 * @param share what becomes of the host's part
 */
@ValueObject
public record StayPrice(List<QuoteLine> lines, Money total, List<QuoteLine> includedTaxes, HostShare share) {

  public StayPrice {
    lines = List.copyOf(lines);
    includedTaxes = List.copyOf(includedTaxes);
    QuoteLines.mustAddUp(lines, total);
    var asked = hostTotal(lines, total);
    var spent = share.payout().plus(share.serviceFee()).plus(QuoteLines.sum(includedTaxes, total.currency()));
    if (!asked.equals(spent)) {
      throw new IllegalArgumentException("Of %s the host asks %s are accounted for".formatted(asked, spent));
    }
  }

  /** Of lines; what the host asks, less the service fee and included taxes, is the payout. */
  public static StayPrice of(List<QuoteLine> lines, List<QuoteLine> includedTaxes, long feeVersion, Money serviceFee) {
    var currency = serviceFee.currency();
    var total = QuoteLines.sum(lines, currency);
    var payout = hostTotal(lines, total).minus(serviceFee).minus(QuoteLines.sum(includedTaxes, currency));
    return new StayPrice(lines, total, includedTaxes, new HostShare(feeVersion, serviceFee, payout));
  }

  /** What the host asks. */
  public Money hostTotal() {
    return hostTotal(lines, total);
  }

  private static Money hostTotal(List<QuoteLine> lines, Money total) {
    return QuoteLines.sum(lines.stream()
        .filter(line -> line.kind() != LineKind.SERVICE_FEE && line.kind() != LineKind.TAX).toList(),
        total.currency());
  }

  /**
   * What becomes of what the host asks.
   *
   * @param feeVersion version of the service fee
   * @param serviceFee what Roost keeps of it
   * @param payout what the host gets: what was asked, less the service fee and the taxes that prices include
   */
  public record HostShare(long feeVersion, Money serviceFee, Money payout) {
  }
}

package dev.roost.pricing.domain;

import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.LineSource;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a stay costs, and what the host gets of it.
 *
 * @param lines in the order of the rules: what the host asks, the guest's service fee, taxes that come on top, what is
 *     missing to an amount that can be charged
 * @param total the sum of the lines
 * @param includedTaxes taxes that are part of what the host asks; not added again
 * @param share what becomes of the host's part
 */
@ValueObject
public record StayPrice(List<QuoteLine> lines, Money total, List<QuoteLine> includedTaxes, HostShare share) {

  private static final Set<LineKind> NOT_THE_HOSTS = EnumSet.of(LineKind.SERVICE_FEE, LineKind.TAX, LineKind.ROUNDING);

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

  /** The total as it can be charged; empty where it cannot. */
  public Optional<Money> totalCharged(Chargeable chargeable) {
    return Optional.of(total.plus(chargeable.missing(total)))
        .filter(charged -> chargeable.refusal(charged).isEmpty());
  }

  /** The price as it can be charged: rounded up to the step by a line of its own; what the host gets is the same. */
  public StayPrice charged(Chargeable chargeable) {
    var missing = chargeable.missing(total);
    var lines = new ArrayList<>(this.lines);
    if (!missing.isZero()) {
      lines.add(QuoteLine.of(LineKind.ROUNDING, "rounding", LineSource.PAYMENT_PROVIDER, 1, missing));
    }
    var charged = total.plus(missing);
    chargeable.refusal(charged).ifPresent(refusal -> {
      throw new Refused(refusal);
    });
    return new StayPrice(lines, charged, includedTaxes, share);
  }

  private static Money hostTotal(List<QuoteLine> lines, Money total) {
    return QuoteLines.sum(lines.stream()
        .filter(line -> !NOT_THE_HOSTS.contains(line.kind())).toList(),
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

package dev.roost.pricing.domain;

import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.LineSource;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.pricing.domain.TaxCharge.PerPersonNight;
import dev.roost.pricing.domain.TaxCharge.Percentage;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/** A tax as a stay meets it. */
@ValueObject
public record Tax(TaxRuleId rule, TaxTerms terms) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The rate, where prices include it. */
  BigDecimal includedRate(int nights) {
    return terms.included() && terms.charge() instanceof Percentage percentage && terms.taxedNights(nights) > 0
        ? percentage.rate()
        : BigDecimal.ZERO;
  }

  /**
   * Its line; none where there is nothing to tax.
   *
   * @param includedRates the rates of all taxes that prices include, together
   */
  Optional<QuoteLine> line(HostPrice price, Money serviceFee, Inquiry inquiry, BigDecimal includedRates) {
    int nights = terms.taxedNights(inquiry.nights());
    return switch (terms.charge()) {
      case Percentage percentage -> {
        var whole = terms.included() ? HUNDRED.add(includedRates) : HUNDRED;
        var amount = percentage.base(price, serviceFee).share(percentage.rate().multiply(BigDecimal.valueOf(nights)),
            whole.multiply(BigDecimal.valueOf(inquiry.nights())));
        yield line("%s %s %%".formatted(terms.name(), percentage.rate().toPlainString()), 1, amount);
      }
      case PerPersonNight head -> line(terms.name() + " for each person and night",
          head.persons().in(inquiry.party()) * nights,
          head.in(price.total().currency()).orElseThrow());
    };
  }

  private Optional<QuoteLine> line(String rule, int quantity, Money unit) {
    return quantity == 0 || unit.isZero()
        ? Optional.empty()
        : Optional.of(QuoteLine.of(LineKind.TAX, rule,
            new LineSource(LineSource.Kind.TAX_RULE, terms.authority(), rule().toString()), quantity, unit));
  }
}

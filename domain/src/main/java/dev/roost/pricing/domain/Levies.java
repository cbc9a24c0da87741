package dev.roost.pricing.domain;

import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.PricingRefusal.TaxNotPriced;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.domain.TaxCharge.PerPersonNight;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/** What comes on what a host asks for one stay: the service fee and the taxes that hold for it. */
@ValueObject
public record Levies(ServiceFee serviceFee, List<Tax> taxes) {

  public Levies {
    taxes = List.copyOf(taxes);
  }

  /** Why stays in that currency cannot be taxed, if so. */
  public Optional<TaxNotPriced> unpriced(Currency currency) {
    return taxes.stream().filter(tax -> tax.terms().charge() instanceof PerPersonNight head
        && head.in(currency).isEmpty()).findFirst()
        .map(tax -> new TaxNotPriced(tax.terms().name(), currency.code()));
  }

  /** What the guest pays in the end, and what the host gets. */
  public StayPrice on(HostPrice price, Inquiry inquiry) {
    unpriced(price.total().currency()).ifPresent(refusal -> {
      throw new Refused(refusal);
    });
    var lines = new ArrayList<>(price.lines());
    var guestFee = serviceFee.ofGuest(price);
    if (!guestFee.isZero()) {
      lines.add(QuoteLine.of(LineKind.SERVICE_FEE, serviceFee.rule(), serviceFee.source(), 1, guestFee));
    }
    lines.addAll(taxes(false, price, guestFee, inquiry));
    var included = taxes(true, price, guestFee, inquiry);
    return StayPrice.of(lines, included, serviceFee.version(), serviceFee.ofHost(price));
  }

  private List<QuoteLine> taxes(boolean included, HostPrice price, Money guestFee, Inquiry inquiry) {
    var rates = taxes.stream().map(tax -> tax.includedRate(inquiry.nights())).reduce(BigDecimal.ZERO, BigDecimal::add);
    return taxes.stream().filter(tax -> tax.terms().included() == included)
        .flatMap(tax -> tax.line(price, guestFee, inquiry, rates).stream()).toList();
  }
}

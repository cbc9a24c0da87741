package dev.roost.pricing.domain;

import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.LineSource;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds up a stay, in the order of its methods. Nights of one rule and price share a line, as do nights of one discount;
 * every line is rounded once, by {@link Money}.
 */
final class Bill {

  private final Map<NightPrice, Integer> nights = new LinkedHashMap<>();
  private final Map<NightDiscount, Money> discounted = new LinkedHashMap<>();
  private final List<QuoteLine> extras = new ArrayList<>();
  private Money total;
  private Money lodging;

  Bill(Currency currency) {
    total = Money.zero(currency);
    lodging = total;
  }

  void night(NightPrice night, Optional<NightDiscount> discount) {
    nights.merge(night, 1, Integer::sum);
    discount.ifPresent(it -> discounted.merge(it, night.price(), Money::plus));
    total = total.plus(night.price());
  }

  void discounts() {
    discounted.forEach((discount, price) -> add(LineKind.DISCOUNT, discount.rule(), discount.source(), 1,
        discount.off(price).negated()));
  }

  void nonRefundable(Percent reduction) {
    add(LineKind.NON_REFUNDABLE_REDUCTION, "non-refundable rate, " + reduction + " off", 1,
        reduction.of(total).negated());
  }

  void extraGuests(ExtraGuests terms, Inquiry inquiry) {
    int extra = terms.in(inquiry.party());
    if (extra > 0) {
      add(LineKind.EXTRA_GUESTS, "%s above %d".formatted(extra == 1 ? "1 guest" : extra + " guests", terms.included()),
          extra * inquiry.nights(), terms.fee());
    }
  }

  void fees(Fees fees, Inquiry inquiry) {
    lodging = total;
    add(LineKind.CLEANING, "cleaning fee", 1, fees.cleaning());
    if (inquiry.party().pets() > 0) {
      add(LineKind.PETS, "pet fee", 1, fees.pets());
    }
    for (var fee : fees.others()) {
      add(LineKind.FEE, fee.name(), fee.times(inquiry.party(), inquiry.nights()), fee.amount());
    }
  }

  HostPrice total() {
    var lines = new ArrayList<QuoteLine>();
    nights.forEach((night, count) -> lines.add(QuoteLine.of(LineKind.NIGHTS, night.rule(), count, night.price())));
    lines.addAll(extras);
    return new HostPrice(lines, lodging, total.minus(lodging));
  }

  private void add(LineKind kind, String rule, int quantity, Money unit) {
    add(kind, rule, LineSource.RATE_PLAN, quantity, unit);
  }

  private void add(LineKind kind, String rule, LineSource source, int quantity, Money unit) {
    if (!unit.isZero()) {
      var line = QuoteLine.of(kind, rule, source, quantity, unit);
      extras.add(line);
      total = total.plus(line.amount());
    }
  }
}

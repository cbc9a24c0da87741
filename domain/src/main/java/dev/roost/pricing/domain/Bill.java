package dev.roost.pricing.domain;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.domain.LengthDiscounts.Discount;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up a stay. Nights of one rule and price share a line; every line is rounded once, by {@link Money}. */
final class Bill {

  private final Map<NightPrice, Integer> nights = new LinkedHashMap<>();
  private final List<QuoteLine> extras = new ArrayList<>();
  private Money total;

  Bill(Currency currency) {
    total = Money.zero(currency);
  }

  void night(NightPrice night) {
    nights.merge(night, 1, Integer::sum);
    total = total.plus(night.price());
  }

  /** Must come after the nights and before all else: a discount is on nights only. */
  void discount(Discount discount) {
    add(LineKind.DISCOUNT, discount.rule(), 1, discount.percent().of(total).negated());
  }

  /** Must come after the discount and before all else: it is on what the discount leaves of the nights. */
  void nonRefundable(Percent reduction) {
    add(LineKind.NON_REFUNDABLE_REDUCTION, "non-refundable rate, " + reduction + " off", 1,
        reduction.of(total).negated());
  }

  void extraGuests(ExtraGuests terms, Party party, int nightsOfStay) {
    int extra = terms.in(party);
    if (extra > 0) {
      add(LineKind.EXTRA_GUESTS, "%s above %d".formatted(extra == 1 ? "1 guest" : extra + " guests", terms.included()),
          extra * nightsOfStay, terms.fee());
    }
  }

  void cleaning(Money fee) {
    add(LineKind.CLEANING, "cleaning fee", 1, fee);
  }

  StayPrice total() {
    var lines = new ArrayList<QuoteLine>();
    nights.forEach((night, count) -> lines.add(QuoteLine.of(LineKind.NIGHTS, night.rule(), count, night.price())));
    lines.addAll(extras);
    return new StayPrice(lines, total);
  }

  private void add(LineKind kind, String rule, int quantity, Money unit) {
    if (!unit.isZero()) {
      var line = QuoteLine.of(kind, rule, quantity, unit);
      extras.add(line);
      total = total.plus(line.amount());
    }
  }
}

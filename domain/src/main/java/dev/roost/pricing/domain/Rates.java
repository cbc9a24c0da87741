package dev.roost.pricing.domain;

import dev.roost.pricing.contract.PricingRefusal.NoNonRefundableRate;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;

/** All that decides what a stay costs. */
@ValueObject
public record Rates(RateTerms terms, DatePrices dates) {

  public Rates {
    dates.ranges().forEach(date -> terms.mustTake("prices.price", date.price()));
  }

  public Currency currency() {
    return terms.currency();
  }

  /** The price of one night: the most specific rule wins, date before season before weekday before base. */
  public NightPrice night(LocalDate night) {
    var date = dates.at(night);
    if (date.isPresent()) {
      return new NightPrice("date price", date.get().price());
    }
    for (var season : terms.seasons()) {
      if (season.nights().contains(night)) {
        return new NightPrice("season " + season.name(), season.price());
      }
    }
    var weekday = terms.weekdays().get(night.getDayOfWeek());
    return weekday == null
        ? new NightPrice("base price", terms.base())
        : new NightPrice(night.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " price", weekday);
  }

  /** Whether there is a price for it: the non-refundable rate is not offered everywhere. */
  public boolean answer(Inquiry inquiry) {
    return !inquiry.nonRefundable() || terms.cancellation().hasNonRefundableRateFor(inquiry.nights());
  }

  /** What the host asks for the stay, line by line. */
  public HostPrice price(Inquiry inquiry) {
    return price(inquiry, Map.of());
  }

  /**
   * What the host asks for a stay, some nights of which were booked before.
   *
   * @param booked what those nights cost, in the same currency, before discounts
   */
  public HostPrice price(Inquiry inquiry, Map<LocalDate, Money> booked) {
    if (!answer(inquiry)) {
      throw new Refused(new NoNonRefundableRate(inquiry.nights()));
    }
    var bill = new Bill(currency());
    inquiry.stay().nights().forEach(night -> {
      var before = booked.get(night);
      var price = before == null ? night(night) : new NightPrice("booked price", before);
      bill.night(price, terms.discounts().of(night, inquiry));
    });
    bill.discounts();
    if (inquiry.nonRefundable()) {
      bill.nonRefundable(terms.cancellation().nonRefundable());
    }
    bill.extraGuests(terms.extraGuests(), inquiry);
    bill.fees(terms.fees(), inquiry);
    return bill.total();
  }

  /** The cheapest and the dearest night of those dates, before discounts. */
  public PriceSpan span(LocalDate from, LocalDate to) {
    return from.datesUntil(to).map(night -> night(night).price()).map(PriceSpan::of).reduce(PriceSpan::and)
        .orElseThrow(() -> new IllegalArgumentException("No night from %s to %s".formatted(from, to)));
  }

  /** The cheapest and the dearest price of some nights. */
  public record PriceSpan(Money lowest, Money highest) {

    static PriceSpan of(Money price) {
      return new PriceSpan(price, price);
    }

    PriceSpan and(PriceSpan other) {
      return new PriceSpan(lowest.compareTo(other.lowest) <= 0 ? lowest : other.lowest,
          highest.compareTo(other.highest) >= 0 ? highest : other.highest);
    }
  }
}

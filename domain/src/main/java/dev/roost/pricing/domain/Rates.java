package dev.roost.pricing.domain;

import dev.roost.listing.contract.Party;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
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

  /** What the stay costs, line by line, where the guest may call it off. */
  public StayPrice price(StayDates stay, Party party) {
    return price(stay, party, Percent.NONE);
  }

  /** What the stay costs at the non-refundable rate; nothing where it has no such rate. */
  public Optional<StayPrice> nonRefundablePrice(StayDates stay, Party party) {
    var cancellation = terms.cancellation();
    return cancellation.hasNonRefundableRateFor(stay.count())
        ? Optional.of(price(stay, party, cancellation.nonRefundable()))
        : Optional.empty();
  }

  private StayPrice price(StayDates stay, Party party, Percent nonRefundable) {
    var bill = new Bill(currency());
    stay.nights().map(this::night).forEach(bill::night);
    terms.discounts().forNights(stay.count()).ifPresent(bill::discount);
    bill.nonRefundable(nonRefundable);
    bill.extraGuests(terms.extraGuests(), party, stay.count());
    bill.cleaning(terms.cleaning());
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

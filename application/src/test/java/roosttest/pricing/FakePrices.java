package roosttest.pricing;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.domain.LengthDiscounts;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.PriceOutlook.MonthSpan;
import dev.roost.pricing.spi.StayPrices;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Prices as the pricing context would tell of them. */
public final class FakePrices implements StayPrices {

  private final Map<ListingId, Rates> rates = new HashMap<>();

  public void set(ListingId listing, Rates now) {
    rates.put(listing, now);
  }

  public Money total(ListingId listing, StayDates stay, Party party) {
    return ratesOf(listing).price(stay, party).total();
  }

  /** Of the months that search looks at from May 2027 on. */
  public Money cheapestNight(ListingId listing) {
    var start = YearMonth.of(2027, 5);
    return ratesOf(listing).span(start.atDay(1), start.plusMonths(27).atDay(1)).lowest();
  }

  private Rates ratesOf(ListingId listing) {
    return Objects.requireNonNull(rates.get(listing));
  }

  @Override
  public Map<ListingId, Money> totals(Collection<ListingId> listings, StayDates stay, Party party) {
    var totals = new HashMap<ListingId, Money>();
    listings.stream().filter(rates::containsKey)
        .forEach(it -> totals.put(it, total(it, stay, party)));
    return totals;
  }

  @Override
  public Map<ListingId, PriceOutlook> outlooks(Collection<ListingId> listings, YearMonth from, int months) {
    var outlooks = new HashMap<ListingId, PriceOutlook>();
    listings.stream().filter(rates::containsKey)
        .forEach(it -> outlooks.put(it, outlook(ratesOf(it), from, months)));
    return outlooks;
  }

  private static PriceOutlook outlook(Rates rates, YearMonth from, int months) {
    var spans = IntStream.range(0, months).mapToObj(from::plusMonths).map(month -> {
      var span = rates.span(month.atDay(1), month.plusMonths(1).atDay(1));
      return new MonthSpan(span.lowest().amount(), span.highest().amount());
    }).toList();
    var terms = rates.terms();
    return new PriceOutlook(rates.currency(), from, spans, discount(terms.discounts(), PriceOutlook.WEEK),
        discount(terms.discounts(), PriceOutlook.MONTH), terms.extraGuests().included(),
        terms.extraGuests().fee().amount(), terms.cleaning().amount());
  }

  private static int discount(LengthDiscounts discounts, int nights) {
    return discounts.forNights(nights).map(it -> it.percent().basisPoints()).orElse(0);
  }
}

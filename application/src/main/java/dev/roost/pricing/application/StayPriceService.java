package dev.roost.pricing.application;

import static java.util.stream.Collectors.toMap;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.domain.LengthDiscounts;
import dev.roost.pricing.domain.LengthDiscounts.Discount;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.PriceOutlook.MonthSpan;
import dev.roost.pricing.spi.StayPrices;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** What stays cost, for many listings at once. */
@Service
class StayPriceService implements StayPrices {

  private final RatePlans ratePlans;

  StayPriceService(RatePlans ratePlans) {
    this.ratePlans = ratePlans;
  }

  @Override
  public Map<ListingId, Money> totals(Collection<ListingId> listings, StayDates stay, Party party) {
    return ratePlans.rates(listings, stay.checkIn(), stay.checkOut()).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, it -> it.getValue().rates().price(stay, party).total()));
  }

  @Override
  public Map<ListingId, PriceOutlook> outlooks(Collection<ListingId> listings, YearMonth from, int months) {
    return ratePlans.rates(listings, from.atDay(1), from.plusMonths(months).atDay(1)).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, it -> outlook(it.getValue().rates(), from, months)));
  }

  static PriceOutlook outlook(Rates rates, YearMonth from, int months) {
    var terms = rates.terms();
    var spans = IntStream.range(0, months).mapToObj(from::plusMonths)
        .map(month -> rates.span(month.atDay(1), month.plusMonths(1).atDay(1)))
        .map(span -> new MonthSpan(span.lowest().amount(), span.highest().amount())).toList();
    return new PriceOutlook(rates.currency(), from, spans, basisPoints(terms.discounts(), PriceOutlook.WEEK),
        basisPoints(terms.discounts(), PriceOutlook.MONTH), terms.extraGuests().included(),
        terms.extraGuests().fee().amount(), terms.cleaning().amount());
  }

  private static int basisPoints(LengthDiscounts discounts, int nights) {
    return discounts.forNights(nights).map(Discount::percent).map(percent -> percent.basisPoints()).orElse(0);
  }
}

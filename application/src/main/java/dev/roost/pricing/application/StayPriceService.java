package dev.roost.pricing.application;

import static java.util.stream.Collectors.toMap;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.pricing.domain.Chargeable;
import dev.roost.pricing.domain.Inquiry;
import dev.roost.pricing.domain.LevyBook;
import dev.roost.pricing.domain.LevyBooks;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.PriceOutlook.Levies;
import dev.roost.pricing.spi.StayPrices;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What stays cost, for many listings at once. */
@Service
class StayPriceService implements StayPrices {

  private final RatePlans ratePlans;
  private final LevyBooks levyBooks;
  private final Charging charging;
  private final ListingFacts listings;
  private final Clock clock;

  StayPriceService(RatePlans ratePlans, LevyBooks levyBooks, Charging charging, ListingFacts listings,
      Clock clock) {
    this.ratePlans = ratePlans;
    this.levyBooks = levyBooks;
    this.charging = charging;
    this.listings = listings;
    this.clock = clock;
  }

  @Override
  public Map<ListingId, Money> totals(Collection<Candidate> asked, StayDates stay, Party party) {
    if (asked.isEmpty()) {
      return Map.of();
    }
    var now = clock.instant();
    var book = levyBooks.open(stay.checkIn());
    var rates = ratePlans.rates(asked.stream().map(Candidate::listing).toList(), stay.checkIn(), stay.checkOut());
    var totals = new HashMap<ListingId, Money>();
    for (var listing : asked) {
      var known = rates.get(listing.listing());
      var levies = book.at(now, listing.position(), stay.checkIn());
      if (known != null && levies.unpriced(known.rates().currency()).isEmpty()) {
        var inquiry = new Inquiry(stay, party, LocalDate.ofInstant(now, listing.zone()), false);
        charging.find(known.rates().currency())
            .flatMap(levies.on(known.rates().price(inquiry), inquiry)::totalCharged)
            .ifPresent(total -> totals.put(listing.listing(), total));
      }
    }
    return totals;
  }

  @Override
  public Map<ListingId, PriceOutlook> outlooks(Collection<ListingId> asked, YearMonth from, int months) {
    var now = clock.instant();
    var book = levyBooks.open(from.atDay(1));
    // Taxes alone depend on where a listing is.
    var facts = book.taxes().isEmpty() ? Map.<ListingId, Facts>of() : listings.find(asked);
    return ratePlans.rates(asked, from.atDay(1), from.plusMonths(months).atDay(1)).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, it -> {
          var rates = it.getValue().rates();
          return Outlooks.of(rates, from, months, levies(book, now, facts.get(it.getKey()), from, months, rates));
        }));
  }

  private Levies levies(LevyBook book, Instant now, @Nullable Facts facts, YearMonth from, int months,
      Rates rates) {
    var bounds = book.bounds(now, facts == null ? null : facts.approximate(), from.atDay(1),
        from.plusMonths(months).atDay(1), rates.currency());
    var rounding = charging.find(rates.currency()).map(Chargeable::mostMissing).orElse(0L);
    return new Levies(bounds.least(), bounds.most(), bounds.lines() + Math.toIntExact(rounding),
        bounds.perPersonNight());
  }
}

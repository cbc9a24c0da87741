package dev.roost.pricing.application;

import dev.roost.availability.spi.StayChecks;
import dev.roost.availability.spi.StayChecks.Candidate;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.platform.Ids;
import dev.roost.pricing.contract.PricingRefusal.ListingNotBookable;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.domain.HouseLimits;
import dev.roost.pricing.domain.LevyBooks;
import dev.roost.pricing.domain.Quote;
import dev.roost.pricing.domain.Quote.Making;
import dev.roost.pricing.domain.Quotes;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes and stores quotes of stays that could be booked now. */
@Component
class QuoteMaker {

  private final ListingFacts listings;
  private final StayChecks calendars;
  private final RatePlans ratePlans;
  private final LevyBooks levies;
  private final Charging charging;
  private final Quotes quotes;
  private final PricingSettings settings;
  private final Ids ids;
  private final Clock clock;

  QuoteMaker(ListingFacts listings, StayChecks calendars, RatePlans ratePlans, LevyBooks levies, Charging charging,
      Quotes quotes, PricingSettings settings, Ids ids, Clock clock) {
    this.listings = listings;
    this.calendars = calendars;
    this.ratePlans = ratePlans;
    this.levies = levies;
    this.charging = charging;
    this.quotes = quotes;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  /** Makes a quote, or refuses for the first reason why the stay cannot be booked. */
  Quote make(UserId guest, Quote.Request request) {
    var facts = onTheMarket(request);
    new HouseLimits(facts.capacity(), facts.petsAllowed()).mustTake(request.party());
    mustBeOpen(facts, request);
    return price(guest, request, facts);
  }

  /** Makes a quote without asking whether the stay can be booked: whoever books on it does. */
  Quote price(UserId guest, Quote.Request request) {
    return price(guest, request, listings.find(request.listing()).orElseThrow(() -> notBookable(request)));
  }

  private Quote price(UserId guest, Quote.Request request, Facts facts) {
    var stay = request.stay();
    var rates = ratePlans.rates(List.of(request.listing()), stay.checkIn(), stay.checkOut()).get(request.listing());
    if (rates == null) {
      throw notBookable(request);
    }
    var now = clock.instant();
    var making = new Making(now, LocalDate.ofInstant(now, facts.zone()), settings.quoteValidity(),
        levies.open(stay.checkIn()).at(now, facts.approximate(), stay.checkIn()),
        charging.in(rates.rates().currency()), charging.isThroughRoost(), settings.instalmentDaysAhead());
    var quote = Quote.make(new QuoteId(ids.next()), guest, request, rates, making);
    quotes.add(quote);
    return quote;
  }

  /** To a guest a draft is no listing at all. */
  private Facts onTheMarket(Quote.Request request) {
    var facts = listings.find(request.listing()).filter(it -> it.status() != ListingStatus.DRAFT)
        .orElseThrow(() -> new Refused(new NotFound("listing", request.listing().toString())));
    if (facts.status() != ListingStatus.PUBLISHED) {
      throw notBookable(request);
    }
    return facts;
  }

  private void mustBeOpen(Facts facts, Quote.Request request) {
    var candidate = new Candidate(facts.id(), facts.zone(), facts.checkInTime());
    calendars.check(List.of(candidate), request.stay()).getOrDefault(facts.id(), List.of()).stream().findFirst()
        .ifPresent(refusal -> {
          throw new Refused(refusal);
        });
  }

  private static Refused notBookable(Quote.Request request) {
    return new Refused(new ListingNotBookable(request.listing().toString()));
  }
}

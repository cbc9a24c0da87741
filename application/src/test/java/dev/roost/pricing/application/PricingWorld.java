package dev.roost.pricing.application;

import java.time.Duration;
import roosttest.platform.InMemoryIdempotency;
import roosttest.platform.MutableClock;
import roosttest.platform.RecordedEvents;
import roosttest.platform.SequentialIds;
import roosttest.pricing.FakeCalendars;
import roosttest.pricing.FakeChargeableAmounts;
import roosttest.pricing.FakeListings;
import roosttest.pricing.InMemoryLevies;
import roosttest.pricing.InMemoryQuotes;
import roosttest.pricing.InMemoryRatePlans;
import roosttest.pricing.InMemoryRateTables;

/** The use cases of pricing on ports in memory, at noon of 2027-05-01. */
final class PricingWorld {

  final MutableClock clock = MutableClock.at("2027-05-01T12:00:00Z");
  final FakeListings listings = new FakeListings();
  final FakeCalendars calendars = new FakeCalendars();
  final InMemoryRatePlans ratePlans = new InMemoryRatePlans();
  final InMemoryLevies levies = new InMemoryLevies();
  final InMemoryQuotes storedQuotes = new InMemoryQuotes(ratePlans);
  final InMemoryRateTables tables = new InMemoryRateTables();
  final RecordedEvents events = new RecordedEvents();
  final PricingSettings settings = new PricingSettings(Duration.ofMinutes(30), Duration.ofDays(30), 7);
  final FakeChargeableAmounts amounts = new FakeChargeableAmounts();
  final Charging charging = new Charging(amounts);
  final QuoteMaker maker = new QuoteMaker(listings, calendars, ratePlans, levies, charging, storedQuotes, settings,
      new SequentialIds(),
      clock);
  final GuestQuoteService quotes = new GuestQuoteService(new InMemoryIdempotency(clock), maker, storedQuotes,
      new PriceDisplay(tables, clock));
  final RateTableService rateTables = new RateTableService(tables, clock);
  final QuotedStayService quotedStays = new QuotedStayService(storedQuotes, ratePlans, maker, clock);
  final HostRatePlanService hostRatePlans = new HostRatePlanService(listings, ratePlans, events.publisher(), clock);
  final HostPayoutService payouts = new HostPayoutService(listings, ratePlans, levies, charging, clock);
  final TaxAdministrationService taxes = new TaxAdministrationService(new InMemoryIdempotency(clock), levies,
      events.publisher(), new SequentialIds());
  final ServiceFeeAdministrationService serviceFees = new ServiceFeeAdministrationService(
      new InMemoryIdempotency(clock), levies, events.publisher(), clock);
  final ImportedPriceService importedPrices = new ImportedPriceService(ratePlans);
}

package dev.roost.pricing.application;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.platform.DomainEvents;
import dev.roost.pricing.api.ChangePrices;
import dev.roost.pricing.api.DatePricesView;
import dev.roost.pricing.api.HostRatePlans;
import dev.roost.pricing.api.RatePlanTerms;
import dev.roost.pricing.api.RatePlanView;
import dev.roost.pricing.domain.RatePlan;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.VersionRequired;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What hosts do with prices. */
@Service
class HostRatePlanService implements HostRatePlans {

  private final ListingFacts listings;
  private final RatePlans ratePlans;
  private final DomainEvents events;
  private final Clock clock;

  HostRatePlanService(ListingFacts listings, RatePlans ratePlans, DomainEvents events, Clock clock) {
    this.listings = listings;
    this.ratePlans = ratePlans;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public RatePlanView find(Actor host, ListingId listing) {
    mustSee(host, listing, Scope.PRICES_READ);
    var plan = ratePlan(listing);
    return RateMapping.view(plan, plan.version());
  }

  @Override
  @Transactional
  public RatePlanView set(Actor host, ListingId listing, RatePlanTerms terms, @Nullable Long expectedVersion) {
    mustPrice(host, listing);
    var stored = ratePlans.find(listing);
    if (stored.isEmpty()) {
      return add(RatePlan.create(listing, RateMapping.terms(terms)), expectedVersion);
    }
    if (expectedVersion == null) {
      throw new Refused(new VersionRequired("If-Match"));
    }
    var plan = stored.get();
    mustBeAt(plan, expectedVersion);
    plan.change(RateMapping.terms(terms));
    return RateMapping.view(plan, save(plan));
  }

  @Override
  @Transactional(readOnly = true)
  public DatePricesView prices(Actor host, ListingId listing) {
    mustSee(host, listing, Scope.PRICES_READ);
    var plan = ratePlan(listing);
    return RateMapping.dates(listing, plan.rates().dates(), plan.version());
  }

  @Override
  @Transactional
  public DatePricesView changePrices(Actor host, ChangePrices command, long expectedVersion) {
    var today = today(mustPrice(host, command.listing()));
    var plan = ratePlan(command.listing());
    mustBeAt(plan, expectedVersion);
    plan.change(RateMapping.changes(command), today);
    return RateMapping.dates(plan.listing(), plan.rates().dates(), save(plan));
  }

  private RatePlanView add(RatePlan plan, @Nullable Long expectedVersion) {
    if (expectedVersion != null) {
      throw new Refused(new VersionStale("rate plan", 0));
    }
    var view = RateMapping.view(plan, ratePlans.add(plan));
    events.publishFrom(plan);
    return view;
  }

  private long save(RatePlan plan) {
    var version = ratePlans.save(plan);
    events.publishFrom(plan);
    return version;
  }

  private RatePlan ratePlan(ListingId listing) {
    return ratePlans.find(listing).orElseThrow(() -> new Refused(new NotFound("rate plan", listing.toString())));
  }

  private static void mustBeAt(RatePlan plan, long expectedVersion) {
    if (plan.version() != expectedVersion) {
      throw new Refused(new VersionStale("rate plan", plan.version()));
    }
  }

  private ListingFacts.Facts mustPrice(Actor host, ListingId listing) {
    var facts = mustSee(host, listing, Scope.PRICES_WRITE);
    if (!facts.grants(host.mustBeUser(Scope.PRICES_WRITE), HostRight.EDIT_PRICES)) {
      throw new Refused(new NotAllowed("change the prices of this listing"));
    }
    return facts;
  }

  private ListingFacts.Facts mustSee(Actor host, ListingId listing, Scope scope) {
    var user = host.mustBeUser(scope);
    return listings.find(listing).filter(facts -> host.isAdmin() || facts.grants(user, HostRight.VIEW))
        .orElseThrow(() -> new Refused(new NotFound("listing", listing.toString())));
  }

  /** Today where the listing is: nights are its own. */
  private LocalDate today(ListingFacts.Facts facts) {
    return LocalDate.ofInstant(clock.instant(), facts.zone());
  }
}

package dev.roost.pricing.application;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.pricing.api.HostPayouts;
import dev.roost.pricing.api.PayoutView;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.pricing.domain.HouseLimits;
import dev.roost.pricing.domain.Inquiry;
import dev.roost.pricing.domain.LevyBooks;
import dev.roost.pricing.domain.Quote;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells hosts what they get. */
@Service
class HostPayoutService implements HostPayouts {

  private final ListingFacts listings;
  private final RatePlans ratePlans;
  private final LevyBooks levies;
  private final Charging charging;
  private final Clock clock;

  HostPayoutService(ListingFacts listings, RatePlans ratePlans, LevyBooks levies, Charging charging,
      Clock clock) {
    this.listings = listings;
    this.ratePlans = ratePlans;
    this.levies = levies;
    this.charging = charging;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public PayoutView preview(Actor host, RequestQuote asked) {
    var user = host.mustBeUser(Scope.PRICES_READ);
    var facts = listings.find(asked.listing()).filter(it -> host.isAdmin() || it.grants(user, HostRight.VIEW))
        .orElseThrow(() -> new Refused(new NotFound("listing", asked.listing().toString())));
    var request = new Quote.Request(asked.listing(), asked.stay(), asked.party(), asked.nonRefundable());
    new HouseLimits(facts.capacity(), facts.petsAllowed()).mustTake(request.party());
    var stay = request.stay();
    var now = clock.instant();
    var inquiry = new Inquiry(stay, request.party(), LocalDate.ofInstant(now, facts.zone()), request.nonRefundable());
    var rates = Optional
        .ofNullable(ratePlans.rates(List.of(facts.id()), stay.checkIn(), stay.checkOut()).get(facts.id()))
        .orElseThrow(() -> new Refused(new NotFound("rate plan", facts.id().toString()))).rates();
    var price = charging.charged(levies.open(stay.checkIn()).at(now, facts.approximate(), stay.checkIn())
        .on(rates.price(inquiry), inquiry));
    var share = price.share();
    return new PayoutView(facts.id(), price.lines(), price.total(), price.includedTaxes(), share.serviceFee(),
        share.feeVersion(), share.payout());
  }
}

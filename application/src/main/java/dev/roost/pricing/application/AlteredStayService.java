package dev.roost.pricing.application;

import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.pricing.contract.PricingRefusal.ListingNotBookable;
import dev.roost.pricing.domain.Inquiry;
import dev.roost.pricing.domain.LevyBooks;
import dev.roost.pricing.domain.Quote;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.spi.AlteredStays;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** What stays cost that are booked and would become others. */
@Service
class AlteredStayService implements AlteredStays {

  private final ListingFacts listings;
  private final RatePlans ratePlans;
  private final LevyBooks levies;
  private final Charging charging;
  private final Clock clock;

  AlteredStayService(ListingFacts listings, RatePlans ratePlans, LevyBooks levies, Charging charging,
      Clock clock) {
    this.listings = listings;
    this.ratePlans = ratePlans;
    this.levies = levies;
    this.charging = charging;
    this.clock = clock;
  }

  @Override
  public AlteredPrice price(AlteredStay asked) {
    var stay = asked.stay();
    var facts = listings.find(asked.listing());
    var rates = ratePlans.rates(List.of(asked.listing()), stay.checkIn(), stay.checkOut()).get(asked.listing());
    if (facts.isEmpty() || rates == null) {
      return new AlteredPrice.NotPriced(new ListingNotBookable(asked.listing().toString()));
    }
    if (!rates.rates().currency().equals(asked.currency())) {
      return new AlteredPrice.InOtherCurrency(rates.rates().currency());
    }
    try {
      return price(asked, facts.get(), rates.rates());
    } catch (Refused refused) {
      return new AlteredPrice.NotPriced(refused.refusal());
    }
  }

  private AlteredPrice price(AlteredStay asked, Facts facts, Rates rates) {
    var request = new Quote.Request(asked.listing(), asked.stay(), asked.party(), asked.nonRefundable());
    var inquiry = new Inquiry(request.stay(), request.party(), asked.bookedOn(), request.nonRefundable());
    var checkIn = asked.stay().checkIn();
    var price = charging.charged(levies.open(checkIn).at(clock.instant(), facts.approximate(), checkIn)
        .on(rates.price(inquiry, asked.booked()), inquiry));
    return new AlteredPrice.Priced(price.lines(), price.total(), QuoteMapping.share(price));
  }
}

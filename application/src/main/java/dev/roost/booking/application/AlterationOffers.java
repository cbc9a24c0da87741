package dev.roost.booking.application;

import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.contract.AlterationRefusal.BookedInOtherCurrency;
import dev.roost.booking.domain.Arrangement;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.HostShare;
import dev.roost.booking.domain.Price;
import dev.roost.booking.domain.Terms;
import dev.roost.listing.contract.Party;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.PricingRefusal.ListingNotBookable;
import dev.roost.pricing.contract.PricingRefusal.PetsNotAllowed;
import dev.roost.pricing.contract.PricingRefusal.TooManyGuests;
import dev.roost.pricing.spi.AlteredStays;
import dev.roost.pricing.spi.AlteredStays.AlteredPrice;
import dev.roost.pricing.spi.AlteredStays.AlteredStay;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a booking would be after an alteration: pricing's and listing's words become our own. */
@Component
class AlterationOffers {
  private final AlteredStays prices;
  private final ListingFacts listings;

  AlterationOffers(AlteredStays prices, ListingFacts listings) {
    this.prices = prices;
    this.listings = listings;
  }

  /** What it would be by the prices of now; nights that were booked keep theirs. */
  Arrangement on(Booking booking, AlterationWish wish) {
    var terms = booking.terms();
    var party = Objects.requireNonNullElse(wish.party(), terms.party());
    if (!party.equals(terms.party())) {
      mustTake(terms, party);
    }
    var bookedOn = terms.times().dateAt(booking.snapshot().createdAt());
    var currency = terms.price().total().currency();
    var asked = new AlteredStay(terms.listing(), wish.stay(), party, currency, bookedNights(terms), bookedOn,
        terms.policy() == CancellationPolicy.NON_REFUNDABLE);
    return switch (prices.price(asked)) {
      case AlteredPrice.NotPriced(var refusal) -> throw new Refused(refusal);
      case AlteredPrice.InOtherCurrency(var now) -> throw new Refused(
          new BookedInOtherCurrency(currency.code(), now.code()));
      case AlteredPrice.Priced(var lines, var total, var share) -> new Arrangement(wish.stay(), party,
          new Price(lines, total, new HostShare(share.includedTaxes(), share.serviceFee(), share.serviceFeeVersion(),
              share.payout())));
    };
  }

  private void mustTake(Terms terms, Party party) {
    var listing = listings.find(terms.listing())
        .orElseThrow(() -> new Refused(new ListingNotBookable(terms.listing().toString())));
    if (party.guests() > listing.capacity()) {
      throw new Refused(new TooManyGuests(party.guests(), listing.capacity()));
    }
    if (party.pets() > 0 && !listing.petsAllowed()) {
      throw new Refused(new PetsNotAllowed());
    }
  }

  private static Map<LocalDate, Money> bookedNights(Terms terms) {
    var prices = terms.price().ofEachNight(terms.stay().count()).iterator();
    var nights = new HashMap<LocalDate, Money>();
    terms.stay().nights().forEach(night -> nights.put(night, prices.next()));
    return nights;
  }
}

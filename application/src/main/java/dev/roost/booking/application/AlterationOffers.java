package dev.roost.booking.application;

import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.contract.AlterationRefusal.BookedInOtherCurrency;
import dev.roost.booking.contract.Side;
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
import dev.roost.pricing.spi.ChargeableAmounts;
import dev.roost.pricing.spi.ChargeableAmounts.Amounts;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.time.Instant;
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
  private final ChargeableAmounts chargeable;

  AlterationOffers(AlteredStays prices, ListingFacts listings, ChargeableAmounts chargeable) {
    this.prices = prices;
    this.listings = listings;
    this.chargeable = chargeable;
  }

  /**
   * What it would be if that side proposed it now, by the prices of now: nights that were booked keep theirs, and a share
   * that was lost stays lost. What the guest pays more is an amount that can be charged.
   */
  Arrangement on(Booking booking, AlterationWish wish, Side by, Instant now) {
    var amounts = booking.isPaidThroughRoost()
        ? chargeable.in(booking.terms().price().total().currency()).orElse(Amounts.ANY)
        : Amounts.ANY;
    return booking.altered(priced(booking, wish, amounts.step()), by, now)
        .chargeable(booking.terms().arrangement(), amounts.least(), amounts.step());
  }

  private Arrangement priced(Booking booking, AlterationWish wish, long step) {
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
              share.payout()), step));
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

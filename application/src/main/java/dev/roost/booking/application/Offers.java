package dev.roost.booking.application;

import dev.roost.booking.contract.BookingRefusal.OwnListing;
import dev.roost.booking.domain.HostShare;
import dev.roost.booking.domain.Price;
import dev.roost.booking.domain.StayTimes;
import dev.roost.booking.domain.Terms;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.pricing.contract.PlannedPayment;
import dev.roost.pricing.contract.PricingRefusal.ListingNotBookable;
import dev.roost.pricing.contract.PricingRefusal.PetsNotAllowed;
import dev.roost.pricing.contract.PricingRefusal.QuoteExpired;
import dev.roost.pricing.contract.PricingRefusal.TooManyGuests;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.spi.ChargeableAmounts;
import dev.roost.pricing.spi.ChargeableAmounts.Amounts;
import dev.roost.pricing.spi.QuotedStays;
import dev.roost.pricing.spi.QuotedStays.QuoteOutcome;
import dev.roost.pricing.spi.QuotedStays.QuotedStay;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a listing offers to a guest on a quote: pricing's and listing's words become our own terms. */
@Component
class Offers {
  private final QuotedStays quotes;
  private final ListingFacts listings;
  private final ChargeableAmounts chargeable;

  Offers(QuotedStays quotes, ListingFacts listings, ChargeableAmounts chargeable) {
    this.quotes = quotes;
    this.listings = listings;
    this.chargeable = chargeable;
  }

  /**
   * The terms that hold now.
   *
   * @throws PriceMoved where prices are others than the quote's
   */
  Offer on(QuoteId quote, UserId guest) {
    var quoted = switch (quotes.find(quote, guest)) {
      case QuoteOutcome.Holds(var stay) -> stay;
      case QuoteOutcome.PriceMoved(var stay) -> throw new PriceMoved(stay);
      case QuoteOutcome.Expired(var id, var at) -> throw new Refused(new QuoteExpired(id, at));
      case QuoteOutcome.Unknown() -> throw new Refused(new NotFound("quote", quote.toString()));
    };
    var listing = listings.find(quoted.listing())
        .orElseThrow(() -> new Refused(new ListingNotBookable(quoted.listing().toString())));
    mustTake(listing, quoted, guest);
    var times = new StayTimes(listing.zone(), listing.checkInTime(), listing.checkOutTime());
    return new Offer(new Terms(quote, listing.id(), listing.owner(), guest, quoted.stay(), quoted.party(), times,
        new Price(quoted.lines(), quoted.total(), share(quoted.hostShare()),
            chargeable.in(quoted.total().currency()).orElse(Amounts.ANY).step()),
        quoted.cancellationPolicy()),
        quoted.later(), listing.instantBook());
  }

  private static HostShare share(QuotedStays.HostShare quoted) {
    return new HostShare(quoted.includedTaxes(), quoted.serviceFee(), quoted.serviceFeeVersion(), quoted.payout());
  }

  /** The listing may have changed since it was quoted. */
  private static void mustTake(Facts listing, QuotedStay quoted, UserId guest) {
    if (listing.owner().equals(guest) || listing.grants(guest, HostRight.MANAGE_BOOKINGS)) {
      throw new Refused(new OwnListing(listing.id()));
    }
    if (listing.status() != ListingStatus.PUBLISHED) {
      throw new Refused(new ListingNotBookable(listing.id().toString()));
    }
    if (quoted.party().guests() > listing.capacity()) {
      throw new Refused(new TooManyGuests(quoted.party().guests(), listing.capacity()));
    }
    if (quoted.party().pets() > 0 && !listing.petsAllowed()) {
      throw new Refused(new PetsNotAllowed());
    }
  }

  /**
   * What can be booked.
   *
   * @param later what is paid after the booking, where Roost takes the money
   * @param instantBook whether no answer of the host is needed
   */
  record Offer(Terms terms, List<PlannedPayment> later, boolean instantBook) {
  }
}

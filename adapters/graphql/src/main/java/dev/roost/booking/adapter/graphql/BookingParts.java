package dev.roost.booking.adapter.graphql;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.contract.Refund;
import dev.roost.identity.api.PublicProfileView;
import dev.roost.identity.api.PublicProfiles;
import dev.roost.listing.api.ListingPages;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.graphql.Batches;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.Actor;
import dev.roost.shared.Money;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What of a booking lies in other contexts, for all bookings of a page at once. */
@Controller
class BookingParts {

  private final ListingPages listings;
  private final PublicProfiles profiles;

  BookingParts(ListingPages listings, PublicProfiles profiles) {
    this.listings = listings;
    this.profiles = profiles;
  }

  @SchemaMapping(typeName = "Booking")
  QuoteId quoteId(BookingView booking) {
    return booking.quote();
  }

  @SchemaMapping(typeName = "Booking")
  ListingId listingId(BookingView booking) {
    return booking.listing();
  }

  @SchemaMapping(typeName = "Refund")
  Money total(Refund refund) {
    return refund.total();
  }

  @BatchMapping(typeName = "Booking")
  Map<BookingView, ListingView> listing(List<BookingView> bookings, @ContextValue Actor actor) {
    return Batches.of(bookings, BookingView::listing, ids -> listings.viewAll(actor, ids));
  }

  @BatchMapping(typeName = "Booking")
  Map<BookingView, PublicProfileView> host(List<BookingView> bookings, @ContextValue Actor actor) {
    return Batches.of(bookings, BookingView::host, ids -> profiles.showAll(actor, ids));
  }

  @BatchMapping(typeName = "Booking")
  Map<BookingView, PublicProfileView> guest(List<BookingView> bookings, @ContextValue Actor actor) {
    return Batches.of(bookings, BookingView::guest, ids -> profiles.showAll(actor, ids));
  }
}

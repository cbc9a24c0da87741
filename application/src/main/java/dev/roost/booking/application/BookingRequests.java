package dev.roost.booking.application;

import dev.roost.availability.spi.CalendarHolds.TakeOutcome.NotOpen;
import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.application.Offers.Offer;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.domain.Instalments;
import dev.roost.booking.spi.PaymentDue;
import dev.roost.booking.spi.PaymentOpening;
import dev.roost.booking.spi.PaymentOpening.Collecting;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Ids;
import dev.roost.pricing.contract.PricingRefusal.PriceChanged;
import dev.roost.pricing.spi.QuotedStays;
import dev.roost.pricing.spi.QuotedStays.QuotedStay;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two transactions behind a request: the booking with its nights, or the new quote that a refusal names. */
@Component
class BookingRequests {
  private final Idempotency idempotency;
  private final Offers offers;
  private final QuotedStays quotes;
  private final BookingNights nights;
  private final PaymentOpening payments;
  private final Bookings bookings;
  private final DomainEvents events;
  private final Ids ids;
  private final Clock clock;

  BookingRequests(Idempotency idempotency, Offers offers, QuotedStays quotes, BookingNights nights,
      PaymentOpening payments, Bookings bookings, DomainEvents events, Ids ids, Clock clock) {
    this.idempotency = idempotency;
    this.offers = offers;
    this.quotes = quotes;
    this.nights = nights;
    this.payments = payments;
    this.bookings = bookings;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Booking, nights and payment change together, locked in that order: one without the others must never be seen.
   */
  @Transactional
  Once<BookingView> book(Actor actor, UserId guest, IdempotencyKey key, RequestBooking command) {
    return idempotency.once(actor, "booking.request", key, command, BookingView.class, () -> book(guest, command));
  }

  /** Renews the quote, and says so. */
  @Transactional
  PriceChanged renew(QuotedStay quoted, UserId guest) {
    var renewed = quotes.renew(quoted.quote(), guest);
    return new PriceChanged(quoted.quote(), quoted.total(), renewed.quote(), renewed.total());
  }

  private BookingView book(UserId guest, RequestBooking command) {
    var now = clock.instant();
    var offer = offers.on(command.quote(), guest);
    var id = new BookingId(ids.next());
    var booking = switch (payments.collecting(offer.terms().price().total())) {
      case Collecting.ThroughRoost() -> Booking.open(id, offer.terms(), agreed(offer, command, now),
          offer.instantBook(), command.message(), now);
      case Collecting.AtProperty() -> atProperty(id, offer, command.message(), now);
      case Collecting.NotPayable(var refusal) -> throw new Refused(refusal);
    };
    if (nights.take(booking) instanceof NotOpen(var refusal)) {
      throw new Refused(refusal);
    }
    bookings.add(booking);
    booking.payBy()
        .ifPresent(payBy -> payments.open(new PaymentDue(id, new PaymentPurpose.Stay(), guest, offer.terms().host(),
            booking.paidFirst(), payBy, booking.instalments().keepCardSince(), command.paymentMethod())));
    events.publishFrom(booking);
    return BookingViews.afterStoring(booking);
  }

  /** Nobody's card is charged later without their word. */
  private static Instalments agreed(Offer offer, RequestBooking command, Instant now) {
    if (!offer.later().isEmpty() && !command.keepCard()) {
      throw new Refused(new InvalidField("keepCard",
          "must be true: this stay is paid in %d parts, and the later ones are charged to the card it is booked with"
              .formatted(offer.later().size() + 1)));
    }
    return Instalments.planned(offer.later(), now);
  }

  private static Booking atProperty(BookingId id, Offer offer, @Nullable String message, Instant now) {
    return offer.instantBook()
        ? Booking.confirmInstantly(id, offer.terms(), message, now)
        : Booking.request(id, offer.terms(), message, now);
  }
}

package dev.roost.booking.application;

import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.api.AlterationView;
import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.spi.AlterationSettlement.Settlement;
import dev.roost.booking.spi.AlterationSettlement.Settlement.AtOnce;
import dev.roost.booking.spi.PaidBookings.MoneyState;
import dev.roost.booking.spi.PaymentOpening.Collecting.ThroughRoost;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.spi.ChargeableAmounts;
import dev.roost.pricing.spi.ChargeableAmounts.Amounts;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import roosttest.booking.FakeAlteredStays;
import roosttest.booking.FakeCalendar;
import roosttest.booking.FakeListings;
import roosttest.booking.FakePayments;
import roosttest.booking.FakeQuotes;
import roosttest.booking.InMemoryAlterationLists;
import roosttest.booking.InMemoryAlterations;
import roosttest.booking.InMemoryBookingLists;
import roosttest.booking.InMemoryBookings;
import roosttest.booking.InMemoryDueAlterations;
import roosttest.booking.InMemoryDueBookings;
import roosttest.identity.Actors;
import roosttest.platform.InMemoryIdempotency;
import roosttest.platform.MutableClock;
import roosttest.platform.SequentialIds;

/** All use cases of bookings around ports in memory. Anna's loft answers requests, her cabin is booked instantly. */
final class Desk {
  /** Two weeks before the stay in May. */
  static final Instant NOW = Instant.parse("2027-05-01T10:00:00Z");

  final MutableClock clock = MutableClock.at(NOW);
  final List<Object> published = new ArrayList<>();
  final InMemoryBookings stored = new InMemoryBookings();
  final FakeCalendar calendar = new FakeCalendar(clock);
  final FakeQuotes quotes = new FakeQuotes();
  final FakeListings listings = new FakeListings().with(LOFT).withInstantBook(CABIN);
  final InMemoryDueBookings due = new InMemoryDueBookings(stored, clock);
  final DomainEvents events = new DomainEvents(published::add);

  private final BookingAccess access = new BookingAccess(stored, listings);
  final InMemoryAlterations alterations = new InMemoryAlterations();
  Amounts amounts = Amounts.ANY;
  private final ChargeableAmounts chargeable = _ -> Optional.of(amounts);
  final FakeAlteredStays prices = new FakeAlteredStays();
  @Nullable Settlement settlement;
  private final Settlements settlements = new Settlements(
      Optional.of((booking, difference) -> settlement == null ? new AtOnce() : settlement));
  final FakePayments payments = new FakePayments();
  private final AlterationMoney alterationMoney = new AlterationMoney(payments, payments);
  private final AlterationMoves alterationMoves = new AlterationMoves(alterations, stored, calendar, alterationMoney,
      events);
  private final OpenAlterations open = new OpenAlterations(alterations, alterationMoves);
  final BookingNights nights = new BookingNights(calendar, open);
  private final StoredMoves storedMoves = new StoredMoves(new BookingMoney(payments), stored, events);
  final BookingEffects effects = new BookingEffects(nights, storedMoves);
  private final BookingMoves moves = new BookingMoves(effects, clock);
  private final InMemoryBookingLists lists = new InMemoryBookingLists(stored);

  final GuestBookingService guest = new GuestBookingService(
      new BookingRequests(new InMemoryIdempotency(clock), new Offers(quotes, listings, chargeable), quotes, nights,
          payments,
          stored, events, new SequentialIds(), clock),
      access, moves, lists, clock);
  final HostBookingService host = new HostBookingService(access, moves, lists, listings);
  final SharedBookingService shared = new SharedBookingService(access, moves, clock);
  final BookingTimerService timers = new BookingTimerService(due, new DueBookingStep(stored, effects,
      new DueInstalments(payments, payments, effects, stored, new InstalmentSettings(2, Duration.ofDays(2)), events),
      clock));
  final EndedHolds endedHolds = new EndedHolds(stored, alterations, storedMoves, alterationMoney, events,
      clock);
  final BookingAlterationService altering = new BookingAlterationService(access,
      new AlterationProposals(new AlterationOffers(prices, listings, chargeable), alterationMoves, open, calendar,
          settlements, new SequentialIds(), clock),
      new AlterationAnswers(alterations, alterationMoves, settlements, clock),
      alterations, new InMemoryAlterationLists(alterations), new InMemoryIdempotency(clock));
  final AlterationPaymentService alterationPayments = new AlterationPaymentService(alterations, stored,
      alterationMoves, alterationMoney, clock);
  final InMemoryDueAlterations dueAlterations = new InMemoryDueAlterations(alterations, clock);
  final AlterationTimerService alterationTimers = new AlterationTimerService(dueAlterations,
      new DueAlterationStep(alterations, stored, open, clock));
  final PaidBookingService paid = new PaidBookingService(stored, new LateMoney(stored, nights, payments, events),
      nights, effects, clock);
  final InstalmentPaymentService instalmentPayments = new InstalmentPaymentService(stored, payments, events);
  final ConfirmedGuests confirmedGuests = new ConfirmedGuests(stored, clock);

  /** Cara's quote for three nights in May. */
  QuoteId aQuoteFor(ListingId listing) {
    return quotes.quoted(CARA, listing, MAY);
  }

  /** Cara books those nights. */
  BookingView booked(ListingId listing) {
    return guest.request(Actors.guest(), aKey(), new RequestBooking(aQuoteFor(listing), null)).answer();
  }

  /** Cara books those nights where Roost takes the money. */
  BookingView opened(ListingId listing) {
    payments.collect(new ThroughRoost());
    return booked(listing);
  }

  /** The booking hears how its money is. */
  void moneyIs(BookingView booking, MoneyState state) {
    paid.moneyIs(booking.id(), () -> Optional.of(state));
  }

  /** The alteration hears how the money of its difference is. */
  void moneyIs(AlterationView alteration, MoneyState state) {
    alterationPayments.moneyIs(alteration.id(), () -> Optional.of(state));
  }

  Booking storedAs(BookingView view) {
    return stored.find(view.id()).orElseThrow();
  }

  static IdempotencyKey aKey() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }

  static Refusal refusalOf(ThrowingCallable call) {
    return Assertions.catchThrowableOfType(Refused.class, call).refusal();
  }
}

package roosttest.booking;

import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingSnapshot;
import dev.roost.booking.domain.HostShare;
import dev.roost.booking.domain.Instalments;
import dev.roost.booking.domain.Price;
import dev.roost.booking.domain.StayTimes;
import dev.roost.booking.domain.Terms;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.domain.Chargeable;
import dev.roost.pricing.domain.PaymentSchedule;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bookings for tests: Cara stays three nights in Anna's loft in Berlin in May 2027, unless told otherwise. */
public final class BookingFixture {
  public static final ListingId LOFT = new ListingId(UUID.fromString("01900000-0000-7000-8000-0000000000f1"));
  public static final ListingId CABIN = new ListingId(UUID.fromString("01900000-0000-7000-8000-0000000000f2"));
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final StayDates MAY = StayDates.of("2027-05-14", "2027-05-17");
  public static final StayTimes FROM_THREE_TO_ELEVEN = new StayTimes(BERLIN, LocalTime.of(15, 0), LocalTime.of(11, 0));

  private static final Set<BookingStatus> WERE_CONFIRMED = Set.of(BookingStatus.CONFIRMED, BookingStatus.IN_STAY,
      BookingStatus.COMPLETED);

  private BookingId id = new BookingId(UUID.randomUUID());
  private long version = 1;
  private QuoteId quote = new QuoteId(UUID.randomUUID());
  private ListingId listing = LOFT;
  private UserId guest = CARA;
  private StayDates stay = MAY;
  private StayTimes times = FROM_THREE_TO_ELEVEN;
  private BookingStatus status = BookingStatus.REQUESTED;
  private boolean instant;
  private boolean atProperty;
  private @Nullable Instant created;
  private @Nullable String message;
  private CancellationPolicy policy = CancellationPolicy.FLEXIBLE;
  private boolean inInstalments;

  private BookingFixture() {
  }

  public static BookingFixture aBooking() {
    return new BookingFixture();
  }

  /** Waits for the host. */
  public static BookingFixture aRequest() {
    return aBooking().in(BookingStatus.REQUESTED);
  }

  public static BookingFixture aConfirmedBooking() {
    return aBooking().in(BookingStatus.CONFIRMED);
  }

  public BookingFixture withId(BookingId given) {
    id = given;
    return this;
  }

  public BookingFixture in(BookingStatus given) {
    status = given;
    return this;
  }

  public BookingFixture of(UserId given) {
    guest = given;
    return this;
  }

  public BookingFixture at(ListingId given) {
    listing = given;
    return this;
  }

  public BookingFixture onQuote(QuoteId given) {
    quote = given;
    return this;
  }

  public BookingFixture staying(StayDates given) {
    stay = given;
    return this;
  }

  public BookingFixture staying(String checkIn, String checkOut) {
    return staying(StayDates.of(checkIn, checkOut));
  }

  public BookingFixture withTimes(StayTimes given) {
    times = given;
    return this;
  }

  public BookingFixture inZone(String zone) {
    return withTimes(new StayTimes(ZoneId.of(zone), times.checkInTime(), times.checkOutTime()));
  }

  public BookingFixture createdAt(Instant given) {
    created = given;
    return this;
  }

  /** Needed no answer of the host. */
  public BookingFixture instant() {
    instant = true;
    return this;
  }

  /** Months of thirty nights, each paid a week before it begins. */
  public BookingFixture inInstalments() {
    inInstalments = true;
    return this;
  }

  /** Roost takes no money for it. */
  public BookingFixture paidAtProperty() {
    atProperty = true;
    return this;
  }

  public BookingFixture under(CancellationPolicy given) {
    policy = given;
    return this;
  }

  public BookingFixture saying(String given) {
    message = given;
    return this;
  }

  public BookingFixture withVersion(long given) {
    version = given;
    return this;
  }

  public Terms terms() {
    return new Terms(quote, listing, ANNA, guest, stay, Party.ofAdults(2), times, priceFor(stay.count()),
        policy);
  }

  /** As it would be loaded. Made two days before the stay unless told otherwise. */
  public Booking build() {
    return Booking.restore(snapshot());
  }

  /** A new one that waits for the guest's money, with its events. */
  public Booking opened() {
    return Booking.open(id, terms(), instalments(), instant, message, creation());
  }

  /** A new one that waits for the host and is paid at the property, with its events. */
  public Booking requested() {
    return Booking.request(id, terms(), message, creation());
  }

  /** A new one that needs no answer and is paid at the property, with its events. */
  public Booking confirmedInstantly() {
    return Booking.confirmInstantly(id, terms(), message, creation());
  }

  public BookingSnapshot snapshot() {
    var terms = terms();
    var answerBy = instant || status == BookingStatus.AWAITING_PAYMENT ? null : terms.answerBy(creation());
    var payBy = atProperty ? null : creation().plus(Terms.TIME_TO_PAY);
    return new BookingSnapshot(id, version, terms, creation(), instant, payBy, answerBy, status, creation(), message,
        null,
        WERE_CONFIRMED.contains(status) ? creation() : null, null, List.of(), instalments());
  }

  private Instalments instalments() {
    return inInstalments
        ? Instalments.planned(PaymentSchedule.of(stay, priceFor(stay.count()).total(), Chargeable.ANY).later(),
            creation())
        : Instalments.none();
  }

  /** 100.00 € a night and 40.00 € for cleaning. */
  public static Price priceFor(int nights) {
    var night = Money.of(100_00, "EUR");
    var cleaning = Money.of(40_00, "EUR");
    var total = night.times(nights).plus(cleaning);
    return new Price(List.of(new QuoteLine(LineKind.NIGHTS, "base price", nights, night, night.times(nights)),
        new QuoteLine(LineKind.CLEANING, "cleaning", 1, cleaning, cleaning)), total, shareOf(total));
  }

  /** Of what the host asks 7.00 € are taxes, and Roost keeps 3 %. */
  public static HostShare shareOf(Money asked) {
    var tax = Money.of(7_00, "EUR");
    var fee = asked.percent(BigDecimal.valueOf(3));
    return new HostShare(List.of(QuoteLine.of(LineKind.TAX, "included VAT", 1, tax)), fee, 4,
        asked.minus(fee).minus(tax));
  }

  private Instant creation() {
    return created == null ? times.startOf(stay).minus(Duration.ofDays(2)) : created;
  }
}

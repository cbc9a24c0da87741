package roosttest.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.booking.BookingFixture.BERLIN;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.aBooking;
import static roosttest.booking.BookingFixture.aConfirmedBooking;
import static roosttest.booking.BookingFixture.aRequest;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.InstalmentStatus;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Arrangement;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.domain.Instalment;
import dev.roost.booking.domain.Price;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store of bookings does. */
public abstract class BookingsContract {
  protected abstract Bookings bookings();

  /** Runs in a transaction of its own, where there are any. */
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Test
  void shouldKeepWhatWasAgreedOnCallingOffAndWhatWentBack() {
    // given
    var booking = aConfirmedBooking().under(CancellationPolicy.MODERATE).confirmedInstantly();
    bookings().add(booking);
    // when
    var stored = bookings().find(booking.id()).orElseThrow();
    stored.make(BookingMove.CANCEL_AS_GUEST, Side.GUEST, stored.terms().startsAt());
    bookings().save(stored);
    // then
    var found = bookings().find(booking.id()).orElseThrow();
    assertThat(found.terms().policy()).isEqualTo(CancellationPolicy.MODERATE);
    assertThat(found.snapshot().confirmedAt()).isEqualTo(booking.snapshot().createdAt());
    assertThat(found.refund()).isEqualTo(stored.refund()).isPresent();
  }

  @Test
  void shouldKeepWhatABookingWasAlteredTo() {
    // given: too late for everything to go back
    var booking = aConfirmedBooking().under(CancellationPolicy.FIRM).confirmedInstantly();
    add(booking);
    var stay = StayDates.of("2027-06-10", "2027-06-16");
    var price = BookingFixture.priceFor(stay.count());
    var agreed = new Arrangement(stay, new Party(1, 2, 1, 1),
        new Price(price.lines(), price.total(), price.share(), 10));
    // when
    var stored = bookings().find(booking.id()).orElseThrow();
    stored.alter(agreed, booking.snapshot().createdAt());
    save(stored);
    // then
    var found = bookings().find(booking.id()).orElseThrow();
    assertThat(found.snapshot()).isEqualTo(stored.snapshot().withVersion(2));
    assertThat(found.terms().arrangement()).isEqualTo(agreed);
    assertThat(found.snapshot().lost()).hasSize(1);
    assertThat(bookings().hasOpenStay(LOFT, CARA, agreed.stay().checkOut().atStartOfDay(BERLIN).toInstant())).isTrue();
  }

  @Test
  void shouldFindWhatWasAddedWordForWord() {
    // given
    var booking = aRequest().saying("Is there a cot?\n„Ja!“ 🛏").requested();
    // when
    add(booking);
    // then
    var found = bookings().find(booking.id()).orElseThrow();
    assertThat(found.version()).isEqualTo(1);
    assertThat(found.snapshot()).usingRecursiveComparison().ignoringFields("version").isEqualTo(booking.snapshot());
  }

  @Test
  void shouldFindOneThatNeededNoAnswer() {
    // given
    var booking = aBooking().inZone("Pacific/Auckland").confirmedInstantly();
    // when
    add(booking);
    // then
    var found = bookings().find(booking.id()).orElseThrow();
    assertThat(found.answerBy()).isEmpty();
    assertThat(found.terms()).isEqualTo(booking.terms());
  }

  @Test
  void shouldKeepWhatBecameOfEachInstalment() {
    // given
    var booking = aConfirmedBooking().staying("2027-05-14", "2027-08-12").inInstalments().build();
    add(booking);
    // when
    var stored = bookings().find(booking.id()).orElseThrow();
    var due = stored.instalments().all().getFirst();
    stored.instalmentIsCharged(due, UUID.randomUUID(), stored.terms().startsAt());
    stored.instalmentIsDeclined(due.number());
    save(stored);
    // then
    var found = bookings().find(booking.id()).orElseThrow();
    assertThat(found.snapshot()).isEqualTo(stored.snapshot().withVersion(2));
    assertThat(found.instalments().all()).extracting(Instalment::status)
        .containsExactly(InstalmentStatus.OVERDUE, InstalmentStatus.PLANNED);
  }

  @Test
  void shouldNotFindWhatWasNeverAdded() {
    assertThat(bookings().find(unknown())).isEmpty();
    assertThat(inTransaction(() -> bookings().lock(unknown()))).isEmpty();
    assertThat(inTransaction(() -> bookings().lockFree(List.of(unknown())))).isEmpty();
    assertThat(inTransaction(() -> bookings().lockFree(List.of()))).isEmpty();
  }

  @Test
  void shouldStoreAChangeAsTheNextVersion() {
    // given
    var id = added(aRequest().requested());
    // when
    inTransaction(() -> {
      var booking = bookings().lock(id).orElseThrow();
      booking.decline("Sorry", Side.HOST, booking.snapshot().createdAt());
      bookings().save(booking);
      return booking;
    });
    // then
    var found = bookings().find(id).orElseThrow().snapshot();
    assertThat(found.version()).isEqualTo(2);
    assertThat(found.status()).isEqualTo(BookingStatus.DECLINED);
    assertThat(found.hostMessage()).isEqualTo("Sorry");
  }

  @Test
  void shouldNotStoreOverAnotherChange() {
    // given
    var id = added(aRequest().requested());
    var mine = bookings().find(id).orElseThrow();
    var theirs = bookings().find(id).orElseThrow();
    theirs.make(BookingMove.ACCEPT, Side.HOST, theirs.snapshot().createdAt());
    save(theirs);
    // when
    mine.make(BookingMove.WITHDRAW, Side.GUEST, mine.snapshot().createdAt());
    // then
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> save(mine));
    assertThat(bookings().find(id).orElseThrow().status()).isEqualTo(BookingStatus.CAPTURING);
  }

  @Test
  void shouldLockSeveralAtOnce() {
    // given
    var one = added(aRequest().requested());
    var other = added(aRequest().requested());
    // when
    var locked = inTransaction(() -> bookings().lockFree(List.of(one, unknown(), other)));
    // then
    assertThat(locked).extracting(Booking::id).containsExactlyInAnyOrder(one, other);
  }

  @ParameterizedTest
  @EnumSource(BookingStatus.class)
  void shouldKnowOpenStays(BookingStatus status) {
    // given
    var booking = stored(aBooking().in(status).build());
    // when
    var open = bookings().hasOpenStay(booking.terms().listing(), CARA, booking.terms().startsAt());
    // then
    assertThat(open).isEqualTo(
        Set.of(BookingStatus.CONFIRMED, BookingStatus.IN_STAY, BookingStatus.CANCELLED_UNPAID).contains(status));
  }

  @Test
  void shouldKnowOpenStaysOfThatGuestAtThatListingUntilCheckOut() {
    // given
    Instant checkOut = stored(aBooking().in(BookingStatus.CONFIRMED).build()).terms().endsAt();
    // then
    assertThat(bookings().hasOpenStay(LOFT, CARA, checkOut.minusMillis(1))).isTrue();
    assertThat(bookings().hasOpenStay(LOFT, CARA, checkOut)).isFalse();
    assertThat(bookings().hasOpenStay(LOFT, BERT, checkOut.minusMillis(1))).isFalse();
    assertThat(bookings().hasOpenStay(CABIN, CARA, checkOut.minusMillis(1))).isFalse();
    assertThat(bookings().openStays(List.of(CABIN, LOFT), CARA, checkOut.minusMillis(1))).containsExactly(LOFT);
  }

  /** Any status can be stored, whatever way led to it. */
  private Booking stored(Booking booking) {
    add(booking);
    return booking;
  }

  private BookingId added(Booking booking) {
    add(booking);
    return booking.id();
  }

  private void add(Booking booking) {
    inTransaction(() -> {
      bookings().add(booking);
      return booking;
    });
  }

  private void save(Booking booking) {
    inTransaction(() -> {
      bookings().save(booking);
      return booking;
    });
  }

  private static BookingId unknown() {
    return new BookingId(UUID.randomUUID());
  }
}

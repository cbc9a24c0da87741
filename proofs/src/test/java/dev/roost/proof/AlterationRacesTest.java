package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.booking.api.AlterationView;
import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.api.AnswerAlteration;
import dev.roost.booking.api.BookingAlterations;
import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.GuestBookings;
import dev.roost.booking.api.ProposeAlteration;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.api.SharedBookings;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.IdempotencyKey;
import dev.roost.proof.Market.User;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import roosttest.availability.Race;
import roosttest.database.TestDatabase;

/** Alterations that meet others at the same moment, on one database, and what follows from them elsewhere. */
@ProofTest
@TestPropertySource(properties = "roost.payment.provider=none")
class AlterationRacesTest {
  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;

  private Market market;
  private User host;
  private User ann;
  private User ben;
  private ListingId listing;

  @BeforeEach
  void aListing() {
    market = new Market(roost);
    host = market.host();
    ann = market.guest();
    ben = market.guest();
    listing = market.listing(host, true);
  }

  @Test
  void shouldLetOneOfTwoHaveTheNightThatBothWouldMoveTo() {
    // given
    var first = booked(ann, 0, 3);
    var second = booked(ben, 6, 9);
    // when
    var outcomes = Race.of(List.of(tried(() -> proposed(ann, first, 0, 5)), tried(() -> proposed(ben, second, 4, 9))));
    // then
    assertThat(outcomes).containsExactlyInAnyOrder("done", "nights-taken");
    agree();
  }

  @Test
  void shouldRefuseBothWhoWantEachOthersNights() {
    // given
    var first = booked(ann, 0, 3);
    var second = booked(ben, 3, 6);
    // when
    var outcomes = Race.of(List.of(tried(() -> proposed(ann, first, 3, 6)), tried(() -> proposed(ben, second, 0, 3))));
    // then
    assertThat(outcomes).containsOnly("nights-taken");
    agree();
  }

  @Test
  void shouldLetEitherTheAlterationOrTheBookingHaveTheNights() {
    // given
    var first = booked(ann, 0, 3);
    var quote = market.quote(ben, listing, stay(4, 6));
    // when
    var outcomes = Race.of(List.of(tried(() -> proposed(ann, first, 0, 5)), tried(
        () -> market.use(GuestBookings.class).request(ben.actor(), key(), new RequestBooking(quote, null)))));
    // then
    assertThat(outcomes).containsExactlyInAnyOrder("done", "nights-taken");
    agree();
  }

  @Test
  void shouldApplyOnceHoweverOftenItIsAccepted() {
    // given
    var booking = booked(ann, 0, 3);
    var alteration = proposed(ann, booking, 1, 5);
    // when
    var answers = Race.of(8, () -> alterations().accept(host.actor(), answer(alteration)));
    // then
    assertThat(answers).allSatisfy(answer -> {
      assertThat(answer.status()).isEqualTo(AlterationStatus.APPLIED);
      assertThat(answer.version()).isEqualTo(2);
    });
    assertThat(read(ann, booking).version()).isEqualTo(booking.version() + 1);
    assertThat(read(ann, booking).stay()).isEqualTo(stay(1, 5));
    agree();
  }

  @Test
  void shouldTakeOneAnswerOfMany() {
    // given
    var booking = booked(ann, 0, 3);
    var alteration = proposed(ann, booking, 1, 5);
    // when
    Race.of(List.of(tried(() -> alterations().accept(host.actor(), answer(alteration))),
        tried(() -> alterations().decline(host.actor(), answer(alteration))),
        tried(() -> alterations().withdraw(ann.actor(), answer(alteration))),
        tried(() -> market.use(SharedBookings.class).cancel(ann.actor(), booking.id(), booking.version()))));
    // then
    var ended = alterations().get(ann.actor(), booking.id(), alteration.id());
    assertThat(ended.status()).isNotIn(AlterationStatus.PROPOSED, AlterationStatus.ACCEPTED);
    assertThat(ended.version()).as("one move").isEqualTo(2);
    agree();
  }

  @Test
  void shouldHaveOneOpenAlterationHoweverManyAreProposed() {
    // given
    var booking = booked(ann, 0, 3);
    // when
    var outcomes = Race.of(IntStream.range(0, 8)
        .mapToObj(one -> tried(() -> proposed(one % 2 == 0 ? ann : host, booking, 0, 4))).toList());
    // then
    assertThat(outcomes).containsOnlyOnce("done").filteredOn(outcome -> !outcome.equals("done"))
        .containsOnly("alteration-open");
    agree();
  }

  @Test
  void shouldGiveWayOnceItsTimeIsOver() {
    // given: the deadline has come by the database's clock, and the timer has not
    var booking = booked(ann, 0, 3);
    var alteration = proposed(ann, booking, 0, 5);
    database.dsl().execute(
        "update availability.calendar_entry set held_until = clock_timestamp() where kind = 'hold' and booking = ?",
        booking.id().value());
    // when
    booked(ben, 3, 5);
    // then
    assertThat(alterations().get(ann.actor(), booking.id(), alteration.id()).status())
        .isEqualTo(AlterationStatus.EXPIRED);
    assertThat(read(ann, booking).status()).isEqualTo(BookingStatus.CONFIRMED);
    agree();
  }

  @Test
  void shouldExpireByTheTimerOfWhicheverNodeIsUp() {
    // given: nothing but its row says that it is due
    var booking = booked(ann, 0, 3);
    var alteration = proposed(ann, booking, 0, 5);
    // when
    database.dsl().execute(
        "update booking.alteration set answer_by = clock_timestamp(), due_at = clock_timestamp() where id = ?",
        alteration.id().value());
    // then
    await().atMost(Duration.ofSeconds(30)).untilAsserted(
        () -> assertThat(alterations().get(ann.actor(), booking.id(), alteration.id()).status())
            .isEqualTo(AlterationStatus.EXPIRED));
    assertThat(booked(ben, 3, 5).status()).isEqualTo(BookingStatus.CONFIRMED);
    agree();
  }

  @Test
  void shouldBeFoundOnTheNightsThatAreFreeNow() {
    // given
    var booking = booked(ann, 0, 3);
    assertFree(stay(0, 3), false);
    assertFree(stay(4, 7), true);
    // when
    var alteration = proposed(ann, booking, 4, 7);
    alterations().accept(host.actor(), answer(alteration));
    // then
    assertFree(stay(0, 3), true);
    assertFree(stay(4, 7), false);
  }

  private void assertFree(StayDates nights, boolean free) {
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(database.dsl().fetchSingle(
        "select free_nights @> daterange(?::date, ?::date) from search.card where listing_id = ?", nights.checkIn(),
        nights.checkOut(), listing.value()).get(0, Boolean.class)).isEqualTo(free));
  }

  private void agree() {
    assertThat(Agreement.overlapsAndLosses(database.dsl(), List.of(listing))).isEmpty();
  }

  private static Callable<String> tried(Callable<?> attempt) {
    return () -> {
      try {
        attempt.call();
        return "done";
      } catch (Refused refused) {
        return refused.refusal().key();
      }
    };
  }

  private BookingView booked(User guest, int from, int to) {
    var quote = market.quote(guest, listing, stay(from, to));
    return market.use(GuestBookings.class).request(guest.actor(), key(), new RequestBooking(quote, null)).answer();
  }

  private AlterationView proposed(User by, BookingView booking, int from, int to) {
    var wish = new AlterationWish(stay(from, to), null);
    var total = alterations().preview(by.actor(), booking.id(), wish).after().total();
    return alterations().propose(by.actor(), key(), new ProposeAlteration(booking.id(), wish, total, null)).answer();
  }

  private static AnswerAlteration answer(AlterationView alteration) {
    return new AnswerAlteration(alteration.booking(), alteration.id(), 1);
  }

  private BookingView read(User guest, BookingView booking) {
    return market.use(SharedBookings.class).get(guest.actor(), booking.id());
  }

  private BookingAlterations alterations() {
    return market.use(BookingAlterations.class);
  }

  private StayDates stay(int from, int to) {
    var first = market.someDay();
    return new StayDates(first.plusDays(from), first.plusDays(to));
  }

  private static IdempotencyKey key() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }
}

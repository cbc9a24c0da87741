package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.aConfirmedBooking;
import static roosttest.booking.BookingFixture.priceFor;

import dev.roost.booking.contract.Side;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the host keeps of what an alteration takes away from a stay. */
class KeptTest {
  private static final StayDates TEN = StayDates.of("2027-05-14", "2027-05-24");

  @Test
  void shouldKeepWhatTheCancellationPolicyKeepsOfWhatTheGuestGivesUp() {
    // given: ten days before check-in a firm policy gives half back
    var booking = confirmed(CancellationPolicy.FIRM);
    var now = before(booking, 10);
    // when: of ten nights the guest wants to stay four
    var altered = booking.altered(nights(4), Side.GUEST, now);
    // then: of 600.00 € half is kept, and half goes back
    assertThat(altered.price().alreadyKept()).isEqualTo(eur(300_00));
    assertThat(altered.moreThan(booking.terms().arrangement())).isEqualTo(eur(-300_00));
    assertThat(altered.price().lines().getLast()).extracting(QuoteLine::kind, QuoteLine::amount)
        .containsExactly(LineKind.KEPT, eur(300_00));
    assertThat(altered.price().share().payout()).isEqualTo(priceFor(4).share().payout().plus(eur(300_00)));
  }

  @Test
  void shouldGiveAllOfItBackWhereTheHostTakesItAway() {
    // given
    var booking = confirmed(CancellationPolicy.NON_REFUNDABLE);
    // then
    assertThat(booking.altered(nights(4), Side.HOST, before(booking, 10))).isEqualTo(nights(4));
    assertThat(booking.altered(nights(4), Side.GUEST, before(booking, 10)).price().total())
        .isEqualTo(booking.terms().price().total());
  }

  @Test
  void shouldGiveAllOfItBackWhileNothingIsLost() {
    // given
    var booking = confirmed(CancellationPolicy.FIRM);
    // then
    assertThat(booking.altered(nights(4), Side.GUEST, before(booking, 31))).isEqualTo(nights(4));
  }

  @Test
  void shouldKeepTheNextNightOfAGuestWhoLeavesEarlier() {
    // given: three of ten nights have begun, and a flexible policy keeps one more
    var booking = confirmed(CancellationPolicy.FLEXIBLE);
    var now = booking.terms().startsAt().plus(Duration.ofHours(50));
    // then
    assertThat(booking.altered(nights(3), Side.GUEST, now).price().alreadyKept()).isEqualTo(eur(100_00));
    assertThat(booking.altered(nights(4), Side.GUEST, now).price().alreadyKept()).isEqualTo(eur(0));
  }

  @ParameterizedTest
  @CsvSource({"5, 200_00, 0", "7, 0, 0", "10, 0, 300_00"})
  void shouldPayWithWhatWasKeptForWhatTheStayGrowsBy(int nights, String kept, String more) {
    // given: 300.00 € were kept when it shrank to four nights
    var booking = confirmed(CancellationPolicy.FIRM);
    var now = before(booking, 10);
    booking.alter(booking.altered(nights(4), Side.GUEST, now), now);
    var four = booking.terms().arrangement();
    // when
    var grown = booking.altered(nights(nights), Side.GUEST, now);
    // then
    assertThat(grown.price().alreadyKept()).isEqualTo(eur(Long.parseLong(kept.replace("_", ""))));
    assertThat(grown.moreThan(four)).isEqualTo(eur(Long.parseLong(more.replace("_", ""))));
  }

  @Test
  void shouldKeepWhatWasKeptWhenTheStayShrinksAgain() {
    // given
    var booking = confirmed(CancellationPolicy.FIRM);
    var now = before(booking, 10);
    booking.alter(booking.altered(nights(4), Side.GUEST, now), now);
    // then
    assertThat(booking.altered(nights(2), Side.GUEST, now).price().alreadyKept()).isEqualTo(eur(400_00));
    assertThat(booking.altered(nights(2), Side.HOST, now).price().alreadyKept()).isEqualTo(eur(300_00));
  }

  @Test
  void shouldGiveItBackWhereTheHostCallsTheStayOffAndOnlyThen() {
    // given
    var booking = confirmed(CancellationPolicy.FIRM);
    var now = before(booking, 10);
    booking.alter(booking.altered(nights(4), Side.GUEST, now), now);
    // then: of 440.00 € half, or all that was ever paid
    assertThat(booking.cancellation(now).refund(Side.GUEST, now).total()).isEqualTo(eur(220_00));
    assertThat(booking.cancellation(now).refund(Side.HOST, now).total()).isEqualTo(booking.terms().price().total())
        .isEqualTo(eur(740_00));
  }

  /** A guest who takes nights away and then calls the rest off gets no more than one who calls it off at once. */
  @ParameterizedTest
  @MethodSource("policiesAndMoments")
  void shouldNotBeAWayRoundThePolicy(CancellationPolicy policy, int hoursBefore) {
    for (var nights : IntStream.rangeClosed(1, 12).toArray()) {
      // given
      var booking = confirmed(policy);
      var now = booking.terms().startsAt().minus(Duration.ofHours(hoursBefore));
      var atOnce = booking.cancellation(now).refund(Side.GUEST, now).total();
      // when
      var altered = booking.altered(nights(Math.max(nights, begun(booking, now) + 1)), Side.GUEST, now);
      var back = altered.moreThan(booking.terms().arrangement()).negated();
      booking.alter(altered, now);
      // then
      assertThat(back.plus(booking.cancellation(now).refund(Side.GUEST, now).total())).as("%d nights", nights)
          .isLessThanOrEqualTo(atOnce);
    }
  }

  @Test
  void shouldGiveBackInStepsAndNeverLess() {
    // given: 1,000.010 dinars of nights, of which half goes back
    var price = new Price(List.of(kwd(LineKind.NIGHTS, 1_000_010)), Money.of(1_000_010, "KWD"),
        new HostShare(List.of(), Money.of(0, "KWD"), 1, Money.of(1_000_010, "KWD")), 10);
    // then
    assertThat(price.refund(HostKeeps.HALF, 0, 3).total()).isEqualTo(Money.of(500_010, "KWD"));
    assertThat(price.refund(new HostKeeps(0, 30), 0, 3).total()).as("of 700.007").isEqualTo(Money.of(700_010, "KWD"));
    assertThat(price.refund(HostKeeps.NOTHING, 0, 3).total()).isEqualTo(price.total());
    assertThat(price.refund(HostKeeps.ALL, 0, 3).total()).isEqualTo(Money.of(0, "KWD"));
  }

  @Test
  void shouldKeepInStepsSoThatTheRestCanGoBack() {
    // given: of ten nights for 1,000.00 € each cent counts, but money goes back in steps of 7 cents only
    var inSteps = new Price(priceFor(10).lines(), priceFor(10).total(), priceFor(10).share(), 7);
    var terms = aConfirmedBooking().staying(TEN).under(CancellationPolicy.FIRM).terms();
    var booking = Booking.restore(withTerms(confirmed(CancellationPolicy.FIRM).snapshot(),
        terms.with(new Arrangement(TEN, terms.party(), inSteps))));
    // when: half of 600.00 € would be kept
    var altered = booking.altered(nights(4), Side.GUEST, before(booking, 10));
    // then
    assertThat(altered.price().alreadyKept()).isEqualTo(eur(299_95));
  }

  @ParameterizedTest
  @CsvSource({"300, 300", "41, 50", "50, 50", "7, 50", "55, 60", "51, 60", "59, 60", "0, 0", "-7, -7"})
  void shouldAskForADifferenceThatCanBeCharged(long difference, long charged) {
    // given: no less than 50, in steps of ten
    var before = nights(3);
    var after = new Arrangement(TEN, Party.ofAdults(2), priceOf(340_00 + difference));
    // when
    var chargeable = after.chargeable(before, 50, 10);
    // then
    assertThat(chargeable.moreThan(before)).isEqualTo(eur(charged));
    assertThat(chargeable.price().share()).isEqualTo(after.price().share());
  }

  static Stream<Arguments> policiesAndMoments() {
    return Stream.of(CancellationPolicy.values()).flatMap(policy -> IntStream.of(-70, -1, 1, 100, 150, 240, 500, 1000)
        .mapToObj(hours -> Arguments.of(policy, hours)));
  }

  private static int begun(Booking booking, Instant now) {
    return booking.terms().nightsBegun(now);
  }

  private static Booking confirmed(CancellationPolicy policy) {
    var startsAt = aConfirmedBooking().staying(TEN).terms().startsAt();
    return aConfirmedBooking().staying(TEN).under(policy).createdAt(startsAt.minus(Duration.ofDays(60))).build();
  }

  private static BookingSnapshot withTerms(BookingSnapshot it, Terms terms) {
    return new BookingSnapshot(it.id(), it.version(), terms, it.createdAt(), it.instant(), it.payBy(), it.answerBy(),
        it.status(), it.statusSince(), it.guestMessage(), it.hostMessage(), it.confirmedAt(), it.refund(), it.lost());
  }

  private static Instant before(Booking booking, int days) {
    return booking.terms().startsAt().minus(Duration.ofDays(days));
  }

  private static Arrangement nights(int nights) {
    return new Arrangement(new StayDates(TEN.checkIn(), TEN.checkIn().plusDays(nights)), Party.ofAdults(2),
        priceFor(nights));
  }

  private static Price priceOf(long cents) {
    return new Price(List.of(QuoteLine.of(LineKind.NIGHTS, "base price", 1, eur(cents))), eur(cents),
        new HostShare(List.of(), eur(0), 1, eur(cents)));
  }

  private static QuoteLine kwd(LineKind kind, long fils) {
    return QuoteLine.of(kind, "base price", 1, Money.of(fils, "KWD"));
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }
}

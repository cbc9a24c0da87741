package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.NOW;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.EarningsReleased;
import dev.roost.payment.domain.Release.Snapshot;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTest {

  private static final BookingId BOOKING = new BookingId(UUID.randomUUID());
  private static final UserId HOST = new UserId(UUID.randomUUID());

  private final Release release = Release.begin(BOOKING, HOST, Currency.of("EUR"));

  @Test
  void shouldReleaseWhatIsEarnedAndTellWhatTheHostGets() {
    // when
    var difference = release.bringTo(parts(80, 15, 5), NOW);
    // then
    assertThat(difference).contains(parts(80, 15, 5));
    assertThat(release.released()).isEqualTo(parts(80, 15, 5));
    assertThat(release.takeEvents()).containsExactly(new EarningsReleased(BOOKING, 0, HOST, eur(80), NOW));
  }

  @Test
  void shouldReleaseNothingASecondTime() {
    // given
    release.bringTo(parts(80, 15, 5), NOW);
    release.takeEvents();
    // when
    var difference = release.bringTo(parts(80, 15, 5), NOW);
    // then
    assertThat(difference).isEmpty();
    assertThat(release.takeEvents()).isEmpty();
  }

  @Test
  void shouldTakeBackWhatIsNoLongerEarned() {
    // given
    release.bringTo(parts(80, 15, 5), NOW);
    release.takeEvents();
    // when
    var difference = release.bringTo(parts(30, 15, 5), NOW);
    // then
    assertThat(difference).contains(parts(-50, 0, 0));
    assertThat(release.takeEvents()).containsExactly(new EarningsReleased(BOOKING, 0, HOST, eur(-50), NOW));
  }

  /** Each part counts by itself, also where they cancel each other out. */
  @ParameterizedTest
  @CsvSource({"0, 1, 0, 0", "0, 0, 1, 0", "0, 0, 0, 1", "0, 1, -1, 0", "0, 0, 1, 1"})
  void shouldTellTheHostNothingOfWhatIsNotTheirs(long host, long roost, long taxes, long writtenOff) {
    // given
    var target = new Parts(eur(host), eur(roost), eur(taxes), eur(writtenOff));
    // then
    assertThat(release.bringTo(target, NOW)).contains(target);
    assertThat(release.takeEvents()).isEmpty();
  }

  /** Of 100.00 held for the booking 40.00 are disputed, and so on. */
  @ParameterizedTest
  @CsvSource({"100, 0, 0, 100", "100, 0, 40, 60", "60, 40, 40, 60", "20, 80, 40, 80", "100, 0, 140, 0",
      "-30, 80, 0, 50", "-30, 80, 20, 50"})
  void shouldKeepBackWhatIsDisputedAndTakeNothingBackForIt(long held, long released, long disputed, long available) {
    // given
    release.bringTo(parts(released, 0, 0), NOW);
    // then
    assertThat(release.available(eur(held), eur(disputed))).isEqualTo(eur(available));
  }

  @Test
  void shouldNameEachChangeOfABookingDifferently() {
    // given
    var second = Release.restore(new Snapshot(BOOKING, 1, HOST, parts(80, 15, 5)));
    // then
    assertThat(release.change()).startsWith(BOOKING.toString()).isNotEqualTo(second.change());
  }

  /** The books get differences: whatever is earned and lost in between, they come to what is released in the end. */
  @Property(tries = 200)
  void shouldEnterDifferencesThatComeToWhatIsReleased(@ForAll("targets") List<Parts> targets) {
    // given
    var followed = Release.restore(release.snapshot());
    // when
    var entered = targets.stream().flatMap(target -> followed.bringTo(target, NOW).stream()).map(Parts::total)
        .reduce(eur(0), Money::plus);
    var told = followed.takeEvents().stream().map(event -> ((EarningsReleased) event).amount())
        .reduce(eur(0), Money::plus);
    // then
    assertThat(entered).isEqualTo(followed.released().total());
    assertThat(told).isEqualTo(followed.released().host());
  }

  @Provide
  Arbitrary<List<Parts>> targets() {
    var amounts = Arbitraries.longs().between(-5, 5);
    return Combinators.combine(amounts, amounts, amounts).as(ReleaseTest::parts).list().ofMaxSize(6);
  }

  private static Parts parts(long host, long roost, long taxes) {
    return new Parts(eur(host), eur(roost), eur(taxes));
  }

  private static Money eur(long euros) {
    return Money.of(euros * 100, "EUR");
  }
}

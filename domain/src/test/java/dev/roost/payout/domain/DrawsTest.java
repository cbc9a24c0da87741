package dev.roost.payout.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payout.PayoutFixture.aStay;
import static roosttest.payout.PayoutFixture.eur;

import dev.roost.payment.contract.PaymentId;
import dev.roost.shared.Money;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DrawsTest {

  private final Funds first = funds(100_00);
  private final Funds second = funds(100_00);

  @Test
  void shouldDrawOnTheStaysThatWereEarnedFirst() {
    // when
    var draws = Draws.of(eur(120_00), 1, List.of(stay(85_00, first), stay(85_00, second)));
    // then
    assertThat(draws).extracting(Draw::source).containsExactly(first.source(), second.source());
    assertThat(draws).extracting(Draw::amount).containsExactly(eur(85_00), eur(35_00));
  }

  @Test
  void shouldNeverDrawMoreThanIsLeftOfAPayment() {
    // given
    var refunded = funds(40_00);
    // when
    var draws = Draws.of(eur(200_00), 1, List.of(stay(85_00, refunded), stay(85_00, first)));
    // then
    assertThat(draws).extracting(Draw::amount).containsExactly(eur(40_00), eur(100_00));
  }

  /** Such as a correction of the books. */
  @Test
  void shouldDrawWhatIsOwedBeyondEarningsOnWhatElseIsLeft() {
    // when
    var draws = Draws.of(eur(90_00), 1, List.of(stay(85_00, first)));
    // then
    assertThat(draws).singleElement().extracting(Draw::amount).isEqualTo(eur(90_00));
  }

  @Test
  void shouldDrawOnEveryPaymentOfAStay() {
    // when
    var draws = Draws.of(eur(150_00), 1, List.of(stay(150_00, first, second)));
    // then
    assertThat(draws).extracting(Draw::amount).containsExactly(eur(100_00), eur(50_00));
  }

  @Test
  void shouldDrawNothingOnEarningsThatWereTakenBack() {
    // when
    var draws = Draws.of(eur(50_00), 1, List.of(stay(-20_00, first), stay(85_00, second)));
    // then
    assertThat(draws).extracting(Draw::source).containsExactly(second.source());
  }

  /** A provider that counts dinars in steps of ten fils. */
  @Test
  void shouldDrawWholeSteps() {
    // given
    var dinars = new Funds(new PaymentId(UUID.randomUUID()), "pi_1", Money.of(1_007, "KWD"));
    // when
    var draws = Draws.of(Money.of(1_005, "KWD"), 10,
        List.of(new EarnedStay(aStay(), Money.of(1_005, "KWD"), List.of(dinars))));
    // then
    assertThat(draws).singleElement().extracting(Draw::amount).isEqualTo(Money.of(1_000, "KWD"));
  }

  @Test
  void shouldDrawNothingWhereNothingIsLeft() {
    assertThat(Draws.of(eur(50_00), 1, List.of(stay(85_00, funds(0)), stay(85_00), stay(85_00, funds(-5)))))
        .isEmpty();
  }

  private static EarnedStay stay(long left, Funds... funds) {
    return new EarnedStay(aStay(), eur(left), List.of(funds));
  }

  private static Funds funds(long left) {
    return new Funds(new PaymentId(UUID.randomUUID()), "pi_" + UUID.randomUUID(), eur(left));
  }
}

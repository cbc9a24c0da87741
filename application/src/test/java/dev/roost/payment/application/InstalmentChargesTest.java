package dev.roost.payment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.spi.PaymentDue;
import dev.roost.booking.spi.PaymentGoals.Standing;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.payment.api.PayWith;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Declined;
import dev.roost.payment.domain.GatewayAnswer.Pending;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.GatewayAnswer.Voided;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.PaymentMethod.OnFile;
import dev.roost.payment.domain.PaymentMethod.Presented;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Money;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** Later parts of long stays, charged while their guest is not there. */
class InstalmentChargesTest {

  private static final ProviderReference KEPT = aReference();
  private static final ProviderReference SECOND = aReference();

  private final Till till = new Till();
  private final BookingId booking = new BookingId(UUID.randomUUID());

  /** Paid with a card that the guest agreed to have kept. */
  @BeforeEach
  void aStayOfWhichTheFirstPartIsPaid() {
    var now = till.clock.instant();
    till.opening
        .open(new PaymentDue(booking, Till.STAY, Till.GUEST, Till.HOST, AMOUNT, now.plusSeconds(900), now, "card"));
    till.gateway.will(authorized(KEPT), new Captured(KEPT, AMOUNT));
    till.goals.take(booking, Till.STAY);
    till.work();
    assertThat(till.gateway.asked(Authorize.class)).extracting(Authorize::method)
        .containsExactly(new Presented(new PaymentMethodToken("card"), true));
  }

  @Test
  void shouldHoldAndTakeAnInstalmentOnTheKeptCardAndTellItsBooking() {
    // given
    var instalment = till.openedInstalment(booking, 2);
    till.gateway.will(authorized(SECOND), new Captured(SECOND, AMOUNT));
    assertThat(till.goals.standing(booking, instalment.order().purpose())).isEqualTo(Standing.UNDECIDED);
    // when
    till.work();
    till.work();
    // then
    assertThat(till.gateway.asked(Authorize.class).getLast().method()).isEqualTo(new OnFile(KEPT));
    assertThat(till.now(instalment).status()).isEqualTo(PaymentStatus.CAPTURED);
    assertThat(till.toldOfInstalments).containsExactly("2 Taken[]");
    assertThat(till.goals.standing(booking, instalment.order().purpose())).isEqualTo(Standing.TAKEN);
  }

  @Test
  void shouldAskAgainUnderTheSameKeyWhereTheAnswerIsLost() {
    // given
    var instalment = till.openedInstalment(booking, 2);
    till.gateway.will(new Unknown("no answer"));
    till.work();
    // when
    till.clock.advance(Duration.ofMinutes(1));
    till.gateway.will(authorized(SECOND), new Captured(SECOND, AMOUNT));
    till.work();
    // then
    var asked = till.gateway.asked(Authorize.class);
    assertThat(asked.subList(1, asked.size())).hasSize(2).extracting(Authorize::key).containsOnly(asked.get(1).key());
    assertThat(till.now(instalment).status()).isEqualTo(PaymentStatus.CAPTURED);
  }

  @Test
  void shouldBeOpenedOnce() {
    // given
    till.openedInstalment(booking, 2);
    // then: the next one is another one
    assertThat(catchThrowable(() -> till.openedInstalment(booking, 2))).isNotNull();
    till.openedInstalment(booking, 3);
  }

  @Test
  void shouldTellOfADeclineAndTryTheKeptCardAgainTheNextDay() {
    // given
    var instalment = till.openedInstalment(booking, 2);
    till.gateway.will(new Declined(null, DeclineReason.INSUFFICIENT_FUNDS, "no"));
    // when
    till.work();
    // then
    assertThat(till.now(instalment).status()).isEqualTo(PaymentStatus.WAITING);
    assertThat(till.toldOfInstalments).containsExactly("2 NotHeld[]");
    assertThat(till.goals.standing(booking, instalment.order().purpose())).isEqualTo(Standing.UNPAID);
    // when
    till.clock.advance(Duration.ofHours(23));
    till.work();
    assertThat(till.gateway.asked(Authorize.class)).hasSize(2);
    till.clock.advance(Duration.ofHours(1));
    var third = aReference();
    till.gateway.will(authorized(third), new Captured(third, AMOUNT));
    till.work();
    // then
    assertThat(till.gateway.asked(Authorize.class)).hasSize(3).extracting(Authorize::method).last()
        .isEqualTo(new OnFile(KEPT));
    assertThat(till.now(instalment).status()).isEqualTo(PaymentStatus.CAPTURED);
    assertThat(till.work.of(instalment.id())).extracting(it -> it.purpose()).doesNotContain(Work.Purpose.CHARGE_AGAIN);
  }

  @Test
  void shouldChargeTheCardThatWasKeptLastFromThenOn() {
    // given: the guest pays the second part with another card, and agrees that it is kept
    var instalment = till.openedInstalment(booking, 2);
    till.gateway.will(new Declined(null, DeclineReason.CARD_EXPIRED, "no"));
    till.work();
    var other = aReference();
    till.guest.pay(Actors.guest(), new IdempotencyKey("other-card"), new PayWith(instalment.id(), "other", true));
    till.gateway.will(authorized(other), new Captured(other, AMOUNT));
    till.work();
    assertThat(till.toldOfInstalments).containsExactly("2 NotHeld[]", "2 Taken[]");
    // when
    till.openedInstalment(booking, 3);
    till.gateway.will(authorized(SECOND), new Captured(SECOND, AMOUNT));
    till.work();
    // then
    assertThat(till.gateway.asked(Authorize.class)).extracting(Authorize::method).last().isEqualTo(new OnFile(other));
  }

  @Test
  void shouldStayWithTheCardBeforeWhereTheGuestDoesNotAgree() {
    // given
    var instalment = till.openedInstalment(booking, 2);
    till.gateway.will(new Declined(null, DeclineReason.CARD_EXPIRED, "no"));
    till.work();
    var other = aReference();
    till.guest.pay(Actors.guest(), new IdempotencyKey("other-card"), new PayWith(instalment.id(), "other"));
    till.gateway.will(authorized(other), new Captured(other, AMOUNT));
    till.work();
    // when
    till.openedInstalment(booking, 3);
    till.gateway.will(authorized(SECOND), new Captured(SECOND, AMOUNT));
    till.work();
    // then
    assertThat(till.gateway.asked(Authorize.class)).extracting(Authorize::method).last().isEqualTo(new OnFile(KEPT));
  }

  @Test
  void shouldTellWhereNoCardWasKept() {
    // when
    var instalment = till.openedInstalment(new BookingId(UUID.randomUUID()), 2);
    till.work();
    // then
    assertThat(till.now(instalment).status()).isEqualTo(PaymentStatus.WAITING);
    assertThat(till.toldOfInstalments).containsExactly("2 NotHeld[]");
  }

  /** The kept card wants its owner, who comes days later and pays with another one. */
  @Test
  void shouldEndWhatNobodyDecidesAndTakeWhatIsOwedAnyTime() {
    // given
    var instalment = till.openedInstalment(booking, 2);
    till.gateway.will(new Pending(SECOND));
    till.work();
    till.clock.advance(Duration.ofDays(2).plus(Duration.ofMinutes(15)));
    till.gateway.will(new Voided(SECOND));
    // when
    till.work();
    // then: the attempt has ended, and the payment waits
    assertThat(till.now(instalment).status()).isEqualTo(PaymentStatus.WAITING);
    assertThat(till.goals.standing(booking, instalment.order().purpose())).isEqualTo(Standing.UNPAID);
    // when
    till.goals.owe(booking, instalment.order().purpose());
    till.goals.owe(booking, instalment.order().purpose());
    // then
    assertThat(owed()).isEqualTo(AMOUNT);
    // when
    var other = aReference();
    till.clock.advance(Duration.ofDays(20));
    till.guest.pay(Actors.guest(), new IdempotencyKey("other-card"), new PayWith(instalment.id(), "other"));
    till.gateway.will(authorized(other), new Captured(other, AMOUNT));
    till.work();
    till.goals.owesNoMore(booking, instalment.order().purpose());
    // then
    assertThat(till.now(instalment).status()).isEqualTo(PaymentStatus.CAPTURED);
    assertThat(owed()).isEqualTo(Money.zero(AMOUNT.currency()));
    assertThat(till.books.posted("payment.owed")).isEqualTo(1);
    assertThat(till.books.posted("payment.owed-paid")).isEqualTo(1);
    // when
    till.clock.advance(Duration.ofMinutes(15));
    till.work();
    // then: nobody looks after it any more
    assertThat(till.work.of(instalment.id())).isEmpty();
  }

  @Test
  void shouldNotEndWhatHasBegunJustNow() {
    // given
    var instalment = till.openedInstalment(booking, 2);
    till.gateway.will(new Declined(null, DeclineReason.CARD_EXPIRED, "no"));
    till.work();
    till.clock.advance(Duration.ofDays(2).plus(Duration.ofMinutes(14)));
    till.guest.pay(Actors.guest(), new IdempotencyKey("other-card"), new PayWith(instalment.id(), "other"));
    till.gateway.will(new Pending(SECOND));
    till.work();
    // when
    till.clock.advance(Duration.ofMinutes(1));
    till.work();
    // then
    assertThat(till.now(instalment).status()).isEqualTo(PaymentStatus.DECIDING);
    // when
    till.clock.advance(Duration.ofMinutes(15));
    till.gateway.will(new Voided(SECOND));
    till.work();
    // then
    assertThat(till.now(instalment).status()).isEqualTo(PaymentStatus.WAITING);
  }

  private Money owed() {
    return till.books.balance(Account.ofBooking(AccountKind.GUEST_RECEIVABLE, booking.value(), AMOUNT.currency()))
        .amount();
  }

  @Test
  void shouldSayWhichPartAPaymentIsFor() {
    // given
    var instalment = till.openedInstalment(booking, 2);
    // when
    var shown = till.guest.get(Actors.guest(), instalment.id());
    // then
    assertThat(shown.purpose().name()).isEqualTo("INSTALMENT");
    assertThat(shown.instalment()).isEqualTo(2);
    assertThat(till.goals.standing(booking, new PaymentPurpose.Instalment(3))).isEqualTo(Standing.UNPAID);
  }

  private static Authorized authorized(ProviderReference reference) {
    return new Authorized(reference, AMOUNT, null);
  }
}

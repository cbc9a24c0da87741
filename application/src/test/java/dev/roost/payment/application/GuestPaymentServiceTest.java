package dev.roost.payment.application;

import static dev.roost.payment.application.Till.GUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.BERT;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingRefusal.AmountNotPayable;
import dev.roost.booking.contract.BookingRefusal.PaymentsNotSetUp;
import dev.roost.booking.spi.PaymentOpening.Collecting;
import dev.roost.payment.api.PayWith;
import dev.roost.payment.api.PaymentFilter;
import dev.roost.payment.contract.PaymentRefusal.NothingToApprove;
import dev.roost.payment.contract.PaymentRefusal.PaymentStatusForbids;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.ClientSecret;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.GatewayAnswer.Declined;
import dev.roost.payment.domain.GatewayAnswer.NeedsCustomerAction;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class GuestPaymentServiceTest {

  private static final Actor CARA = Actors.guest(GUEST);
  private static final PageRequest PAGE = PageRequest.first(10);

  private final Till till = new Till();

  @Test
  void shouldShowAPaymentToItsGuestAndToAdministratorsOnly() {
    // given
    var payment = till.opened(null);
    // when
    var shown = till.guest.get(CARA, payment.id());
    // then
    assertThat(shown.status()).isEqualTo(PaymentStatus.WAITING);
    assertThat(shown.amount()).isEqualTo(AMOUNT);
    assertThat(shown.payBy()).isEqualTo(NOW.plusSeconds(900));
    assertThat(till.guest.get(Actors.admin(), payment.id())).isEqualTo(shown);
    assertThat(till.guest.ofBooking(CARA, payment.order().booking(), PAGE).items()).containsExactly(shown);
    // then
    assertThat(refusalOf(() -> till.guest.get(Actors.guest(BERT), payment.id())))
        .isEqualTo(new NotFound("payment", payment.id().toString()));
    assertThat(refusalOf(() -> till.guest.ofBooking(Actors.guest(BERT), payment.order().booking(), PAGE)))
        .isInstanceOf(NotFound.class);
    assertThat(refusalOf(() -> till.guest.ofBooking(CARA, new BookingId(UUID.randomUUID()), PAGE)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void shouldPayOnceForOneKey() {
    // given
    var payment = till.opened(null);
    var key = new IdempotencyKey("one");
    // when
    var first = till.guest.pay(CARA, key, new PayWith(payment.id(), "card"));
    var second = till.guest.pay(CARA, key, new PayWith(payment.id(), "card"));
    // then
    assertThat(first.answer().status()).isEqualTo(PaymentStatus.DECIDING);
    assertThat(second.replayed()).isTrue();
    assertThat(second.answer()).isEqualTo(first.answer());
    assertThat(till.now(payment).snapshot().attempts()).hasSize(1);
  }

  @Test
  void shouldTellWhyACardWasRefusedButNotThatItIsStolen() {
    // given
    var payment = till.opened("card");
    till.gateway.will(new Declined(null, DeclineReason.LOST_OR_STOLEN, "lost_card"));
    till.work();
    // then
    assertThat(till.guest.get(CARA, payment.id()).declined()).isEqualTo("DECLINED");
    assertThat(till.administration.get(Actors.admin(), payment.id()).attempts()).singleElement()
        .satisfies(attempt -> assertThat(attempt.declined()).isEqualTo("LOST_OR_STOLEN"));
    // when
    till.guest.pay(CARA, new IdempotencyKey("other-card"), new PayWith(payment.id(), "other"));
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.DECIDING);
  }

  @Test
  void shouldNotPayForOthersNorTwice() {
    // given
    var payment = till.opened("card");
    // then
    assertThat(refusalOf(() -> pay(Actors.guest(BERT), new PayWith(payment.id(), "card"))))
        .isInstanceOf(NotFound.class);
    assertThat(refusalOf(() -> pay(Actors.admin(), new PayWith(payment.id(), "card")))).isInstanceOf(NotFound.class);
    assertThat(refusalOf(() -> pay(Actors.integration(GUEST, Scope.BOOKINGS_READ), new PayWith(payment.id(), "card"))))
        .isEqualTo(new ScopeMissing(Scope.BOOKINGS_WRITE));
    assertThat(refusalOf(() -> pay(CARA, new PayWith(payment.id(), "card"))))
        .isEqualTo(new PaymentStatusForbids("pay", PaymentStatus.DECIDING));
    assertThat(refusalOf(() -> new PayWith(payment.id(), " "))).isInstanceOf(InvalidField.class);
  }

  @Test
  void shouldAskForTheClientSecretAnewEachTime() {
    // given
    var payment = till.opened("card");
    var action = new NeedsCustomerAction(aReference(), new ClientSecret("of this payment"), null);
    till.gateway.will(action);
    till.work();
    assertThat(till.guest.get(CARA, payment.id()).asksGuest()).isTrue();
    // when
    till.gateway.will(action);
    var shown = till.guest.customerAction(CARA, payment.id());
    // then
    assertThat(shown.clientSecret()).isEqualTo("of this payment");
    assertThat(shown).asString().doesNotContain("of this payment");
    assertThat(till.gateway.asked(Authorize.class)).hasSize(2);
    assertThat(till.gateway.asked(Authorize.class).get(1)).isEqualTo(till.gateway.asked(Authorize.class).get(0));
    // then
    assertThat(refusalOf(() -> till.guest.customerAction(Actors.guest(BERT), payment.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void shouldHaveNothingToApproveWhereNothingWaitsForTheGuest() {
    // given
    var payment = till.opened(null);
    // then
    assertThat(refusalOf(() -> till.guest.customerAction(CARA, payment.id())))
        .isEqualTo(new NothingToApprove(PaymentStatus.WAITING));
    assertThat(till.gateway.asked()).isEmpty();
  }

  @Test
  void shouldShowAdministratorsWhatIsStillToBeDone() {
    // given
    var payment = till.opened("card");
    // when
    var shown = till.administration.get(Actors.admin(), payment.id());
    // then
    assertThat(shown.goal()).isEqualTo("HOLD");
    assertThat(shown.work()).extracting(work -> work.purpose()).containsExactlyInAnyOrder("HOLD", "GIVE_UP");
    assertThat(till.administration.list(Actors.admin(), new PaymentFilter(PaymentStatus.DECIDING, null), PAGE).items())
        .hasSize(1);
    assertThat(refusalOf(() -> till.administration.get(CARA, payment.id()))).isInstanceOf(NotAllowed.class);
  }

  @Test
  void shouldSayHowAnAmountIsPaid() {
    assertThat(till.opening.collecting(AMOUNT)).isEqualTo(new Collecting.ThroughRoost());
    assertThat(till.opening.collecting(Money.of(0, "EUR"))).isEqualTo(new Collecting.AtProperty());
    assertThat(till.opening.collecting(Money.of(10, "EUR")))
        .isEqualTo(new Collecting.NotPayable(new AmountNotPayable(Money.of(10, "EUR"))));
    assertThat(till.opening.collecting(Money.of(100_00, "JPY"))).isInstanceOf(Collecting.NotPayable.class);
    assertThat(new Provider((PaymentGateway) null, Provider.NONE).collecting(AMOUNT))
        .isEqualTo(new Collecting.AtProperty());
    assertThat(new Provider((PaymentGateway) null, "stripe").collecting(AMOUNT))
        .isEqualTo(new Collecting.NotPayable(new PaymentsNotSetUp()));
  }

  private void pay(Actor actor, PayWith command) {
    till.guest.pay(actor, new IdempotencyKey(UUID.randomUUID().toString()), command);
  }

  private static Refusal refusalOf(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}

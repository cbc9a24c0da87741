package roosttest.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static roosttest.payment.PaymentFixture.CARD;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aKey;
import static roosttest.payment.PaymentFixture.aPayment;
import static roosttest.payment.PaymentFixture.aPaymentOf;
import static roosttest.payment.PaymentFixture.aReference;
import static roosttest.payment.PaymentFixture.object;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payment.Order;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every store of payments does. */
public abstract class PaymentsContract {

  protected abstract Payments payments();

  /** Runs in a transaction of its own, where there are any. */
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Test
  void shouldGiveBackWhatWasStored() {
    // given
    var payment = aPayment();
    payment.payWith(CARD, aKey(), NOW);
    // when
    add(payment);
    // then
    var found = payments().find(payment.id()).orElseThrow();
    assertThat(found.version()).isEqualTo(1);
    assertThat(found.snapshot()).usingRecursiveComparison().ignoringFields("version").isEqualTo(payment.snapshot());
    assertThat(payments().find(new PaymentId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void shouldKeepEverythingThatIsKnownOfEveryAttempt() {
    // given: one refused, one taken
    var payment = aPayment();
    var one = aKey();
    var other = aKey();
    payment.payWith(CARD, one, NOW);
    payment.learn(object(one, aReference(), PaymentState.NEEDS_METHOD), NOW, PaymentFixture::aKey);
    add(payment);
    // when
    var stored = inTransaction(() -> {
      var locked = payments().lock(payment.id()).orElseThrow();
      locked.payWith(new PaymentMethodToken("card_two"), other, NOW);
      locked.learn(object(other, aReference(), PaymentState.AUTHORIZED), NOW, PaymentFixture::aKey);
      locked.take(PaymentFixture::aKey);
      payments().save(locked);
      return locked;
    });
    // then
    var found = payments().find(payment.id()).orElseThrow();
    assertThat(found.version()).isEqualTo(2);
    assertThat(found.snapshot()).usingRecursiveComparison().ignoringFields("version").isEqualTo(stored.snapshot());
    assertThat(found.steps()).isEqualTo(stored.steps()).hasSize(2);
  }

  @Test
  void shouldKeepWhichCardIsKeptAndWhichWasChargedWithoutItsGuest() {
    // given
    var some = aPayment().order();
    var kept = Payment.open(new PaymentId(UUID.randomUUID()), new Order(some.booking(), some.purpose(), some.guest(),
        some.host(), some.amount(), some.payBy(), NOW));
    var key = aKey();
    var card = aReference();
    kept.payWith(CARD, key, NOW);
    kept.learn(object(key, card, PaymentState.CAPTURED), NOW, PaymentFixture::aKey);
    var later = aPaymentOf(some.booking(), new PaymentPurpose.Instalment(2));
    later.charge(card, aKey(), NOW);
    // when
    add(kept);
    add(later);
    // then
    var found = payments().find(kept.id()).orElseThrow();
    assertThat(found.snapshot()).usingRecursiveComparison().ignoringFields("version").isEqualTo(kept.snapshot());
    assertThat(found.keptCard()).contains(card);
    assertThat(payments().find(later.id()).orElseThrow().steps()).isEqualTo(later.steps());
  }

  @Test
  void shouldRefuseToStoreWhatWasChangedMeanwhile() {
    // given
    var payment = aPayment();
    add(payment);
    var mine = payments().find(payment.id()).orElseThrow();
    var theirs = payments().find(payment.id()).orElseThrow();
    theirs.letGo(PaymentFixture::aKey);
    save(theirs);
    // when
    mine.take(PaymentFixture::aKey);
    var failure = catchThrowable(() -> save(mine));
    // then
    assertThat(failure).hasMessageContaining("was changed meanwhile");
  }

  @Test
  void shouldFindThePaymentsOfABookingTheOldestFirst() {
    // given
    var booking = new BookingId(UUID.randomUUID());
    var first = aPaymentOf(booking);
    add(first);
    add(aPayment());
    // then
    assertThat(payments().ofBooking(booking)).extracting(Payment::id).containsExactly(first.id());
    assertThat(inTransaction(() -> payments().lockOf(booking))).extracting(Payment::id).containsExactly(first.id());
  }

  @Test
  void shouldKnowWhatEachPaymentOfABookingIsFor() {
    // given
    var booking = new BookingId(UUID.randomUUID());
    var difference = new PaymentPurpose.Difference(new AlterationId(UUID.randomUUID()));
    // when
    add(aPaymentOf(booking));
    add(aPaymentOf(booking, difference));
    add(aPaymentOf(booking, new PaymentPurpose.Instalment(2)));
    // then
    assertThat(payments().ofBooking(booking)).extracting(payment -> payment.order().purpose())
        .containsExactlyInAnyOrder(new PaymentPurpose.Stay(), difference, new PaymentPurpose.Instalment(2));
  }

  @Test
  void shouldHaveOnePaymentForEachPurpose() {
    // given
    var booking = new BookingId(UUID.randomUUID());
    var difference = new PaymentPurpose.Difference(new AlterationId(UUID.randomUUID()));
    add(aPaymentOf(booking));
    add(aPaymentOf(booking, difference));
    add(aPaymentOf(booking, new PaymentPurpose.Instalment(2)));
    add(aPaymentOf(booking, new PaymentPurpose.Instalment(3)));
    // then
    assertThat(catchThrowable(() -> add(aPaymentOf(booking)))).isNotNull();
    assertThat(catchThrowable(() -> add(aPaymentOf(booking, new PaymentPurpose.Instalment(2))))).isNotNull();
    assertThat(catchThrowable(() -> add(aPaymentOf(booking, difference)))).isNotNull();
    assertThat(payments().ofBooking(booking)).hasSize(4);
  }

  @Test
  void shouldFindAPaymentByTheProvidersObject() {
    // given
    var payment = aPayment();
    var key = aKey();
    var reference = aReference();
    payment.payWith(CARD, key, NOW);
    payment.learn(object(key, reference, PaymentState.AUTHORIZED), NOW, PaymentFixture::aKey);
    add(payment);
    // then
    assertThat(payments().bearing(reference)).contains(payment.id());
    assertThat(payments().bearing(aReference())).isEmpty();
  }

  private void add(Payment payment) {
    inTransaction(() -> {
      payments().add(payment);
      return payment;
    });
  }

  private void save(Payment payment) {
    inTransaction(() -> {
      payments().save(payment);
      return payment;
    });
  }
}

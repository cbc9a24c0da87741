package roosttest.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aKey;
import static roosttest.payment.PaymentFixture.aReference;
import static roosttest.payment.PaymentFixture.object;

import dev.roost.payment.application.EventInbox;
import dev.roost.payment.application.EventInbox.Received;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject;
import dev.roost.payment.domain.ProviderObject.DisputeState;
import dev.roost.payment.domain.ProviderObject.OtherObject;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderDispute;
import dev.roost.payment.domain.ProviderObject.ProviderRefund;
import dev.roost.payment.domain.ProviderObject.ProviderTransfer;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every inbox does. */
public abstract class EventInboxContract {

  private static final Duration LONG = Duration.ofHours(1);

  protected abstract EventInbox inbox();

  @Test
  void shouldCountAnEventOnceHoweverOftenItComes() {
    // given
    var event = event(object(aKey(), aReference(), PaymentState.AUTHORIZED));
    // then
    assertThat(inbox().add("sandbox", event)).isTrue();
    assertThat(inbox().add("sandbox", event)).isFalse();
    assertThat(inbox().add("stripe", event)).isTrue();
    assertThat(inbox().claim(10, LONG)).hasSize(2);
    assertThat(inbox().claim(10, LONG)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void shouldGiveBackWhatWasTold(ProviderObject object) {
    // given
    var event = event(object);
    // when
    inbox().add("sandbox", event);
    // then
    assertThat(inbox().claim(10, LONG)).containsExactly(new Received("sandbox", event, 0));
  }

  @Test
  void shouldCountAnEventOnceThoughItComesAgainWhenItIsDone() {
    // given
    var event = event(object(aKey(), aReference(), PaymentState.AUTHORIZED));
    inbox().add("sandbox", event);
    inbox().done(inbox().claim(10, Duration.ZERO).getFirst());
    // when
    var isNew = inbox().add("sandbox", event);
    // then
    assertThat(isNew).isFalse();
    assertThat(inbox().claim(10, LONG)).isEmpty();
  }

  @Test
  void shouldTryAgainWhatCouldNotHaveItsEffect() {
    // given
    inbox().add("sandbox", event(object(aKey(), aReference(), PaymentState.AUTHORIZED)));
    // when
    inbox().postpone(inbox().claim(10, LONG).getFirst(), Duration.ZERO, "nobody knows it");
    // then
    assertThat(inbox().claim(10, LONG)).singleElement()
        .satisfies(received -> assertThat(received.failures()).isEqualTo(1));
  }

  @Test
  void shouldRememberHowFarTheListWasRead() {
    assertThat(inbox().cursor("sandbox")).isEmpty();
    inbox().moveCursor("sandbox", new EventCursor.Since(NOW));
    assertThat(inbox().cursor("sandbox")).contains(new EventCursor.Since(NOW));
    inbox().moveCursor("sandbox", new EventCursor.After("evt_1"));
    assertThat(inbox().cursor("sandbox")).contains(new EventCursor.After("evt_1"));
    assertThat(inbox().cursor("stripe")).isEmpty();
  }

  @Test
  void shouldForgetOnlyWhatIsDoneAndOld() {
    // given
    inbox().add("sandbox", event(object(aKey(), aReference(), PaymentState.AUTHORIZED)));
    inbox().done(inbox().claim(10, LONG).getFirst());
    inbox().add("sandbox", event(object(aKey(), aReference(), PaymentState.AUTHORIZED)));
    // then
    assertThat(inbox().forget(LONG)).isZero();
    assertThat(inbox().forget(Duration.ZERO)).isEqualTo(1);
    assertThat(inbox().claim(10, LONG)).hasSize(1);
  }

  static Stream<ProviderObject> objects() {
    var payment = new PaymentId(UUID.randomUUID());
    return Stream.of(object(aKey(), aReference(), PaymentState.AUTHORIZED),
        object(aKey(), aReference(), PaymentState.NEEDS_METHOD),
        new ProviderRefund(ProviderReference.refund("re_1"), payment, aKey(), aReference(), RefundState.PENDING,
            AMOUNT),
        new ProviderDispute(new ProviderReference(Kind.DISPUTE, "dp_1"), null, null, null, DisputeState.OPEN, AMOUNT),
        new ProviderTransfer(ProviderReference.transfer("tr_1"), payment, aKey(), new PayoutAccount("acct_of_a_host"),
            AMOUNT, AMOUNT),
        new OtherObject(new ProviderReference(Kind.OTHER, "cus_1")));
  }

  private static ProviderEvent event(ProviderObject object) {
    return new ProviderEvent("evt_" + UUID.randomUUID(), ProviderEventType.OTHER, object, NOW);
  }
}

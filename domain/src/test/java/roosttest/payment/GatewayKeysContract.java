package roosttest.payment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static roosttest.payment.Orders.euros;
import static roosttest.payment.Orders.someKey;

import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.GatewayAnswer.Absent;
import dev.roost.payment.domain.GatewayAnswer.AuthorizeAnswer;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Declined;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.Refunded;
import dev.roost.payment.domain.GatewayAnswer.Transferred;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.GatewayMisuse;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject.ProviderTransfer;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every payment provider promises of keys: one key, one effect, and what became of it can be found. */
interface GatewayKeysContract extends GatewayTrial {

  int AT_ONCE = 8;

  @Test
  default void shouldAnswerTheSameToTheSameKey() {
    // given
    var authorize = orders().authorize(card(Card.GOOD), euros(45_000));
    var held = (Authorized) gateway().authorize(authorize);
    var capture = orders().capture(held.reference(), euros(45_000));
    var captured = gateway().capture(capture);
    var refund = orders().refund(held.reference(), euros(5_000));
    var refunded = gateway().refund(refund);
    var transfer = orders().transfer(held.reference(), account(), euros(20_000));
    var transferred = gateway().transfer(transfer);
    // when
    var again = List.of(otherNode().authorize(authorize), otherNode().capture(capture), otherNode().refund(refund),
        otherNode().transfer(transfer));
    // then
    assertThat(again).isEqualTo(List.of(held, captured, refunded, transferred));
    assertThat(payment(held.reference()).refunded()).isEqualTo(euros(5_000));
    assertThat(ourEvents()).extracting(ProviderEvent::type).containsOnlyOnce(ProviderEventType.PAYMENT_AUTHORIZED,
        ProviderEventType.PAYMENT_CAPTURED, ProviderEventType.REFUND_CREATED, ProviderEventType.TRANSFER_CREATED);
  }

  @Test
  default void shouldAnswerADeclineAgainToTheSameKey() {
    // given
    var request = orders().authorize(requireNonNull(declinedCards().get(DeclineReason.INSUFFICIENT_FUNDS)),
        euros(45_000));
    // when
    var first = gateway().authorize(request);
    var second = otherNode().authorize(request);
    // then
    assertThat(second).isInstanceOf(Declined.class).isEqualTo(first);
  }

  @Test
  default void shouldRefuseAKeyThatIsUsedForSomethingElse() {
    // given
    var key = someKey();
    var held = (Authorized) gateway().authorize(orders().authorize(key, card(Card.GOOD), euros(45_000)));
    // when
    var otherFacts = orders().authorize(key, card(Card.GOOD), euros(45_001));
    // then
    assertThatExceptionOfType(GatewayMisuse.class).isThrownBy(() -> gateway().authorize(otherFacts));
    assertThat(ourEvents()).extracting(ProviderEvent::type).containsOnlyOnce(ProviderEventType.PAYMENT_AUTHORIZED);
    assertThat(payment(held.reference()).authorized()).isEqualTo(euros(45_000));
  }

  @Test
  default void shouldDoOnceWhatIsAskedManyTimesAtOnce() throws Exception {
    // given
    var request = orders().authorize(card(Card.GOOD), euros(45_000));
    Callable<AuthorizeAnswer> ask = () -> gateway().authorize(request);
    // when
    var answers = new ArrayList<AuthorizeAnswer>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var answer : threads.invokeAll(Collections.nCopies(AT_ONCE, ask))) {
        answers.add(answer.get());
      }
    }
    // then
    assertThat(answers).allMatch(answer -> answer instanceof Authorized || answer instanceof TryLater);
    assertThat(answers.stream().filter(Authorized.class::isInstance).distinct()).hasSize(1);
    assertThat(ourEvents()).extracting(ProviderEvent::type).containsOnlyOnce(ProviderEventType.PAYMENT_AUTHORIZED);
  }

  @Test
  default void shouldFindWhatBecameOfALostAnswer() {
    // given
    var request = orders().authorize(card(Card.ANSWER_LOST), euros(45_000));
    // when
    var lost = gateway().authorize(request);
    var found = gateway().lookUp(orders().lookUpAuthorization(request.key(), now()));
    var again = gateway().authorize(request);
    // then
    assertThat(lost).isInstanceOf(Unknown.class);
    assertThat(again).asInstanceOf(type(Authorized.class)).returns(euros(45_000), Authorized::amount);
    assertThat(found).isEqualTo(gateway().lookUp(((Authorized) again).reference()));
    assertThat(ourEvents()).extracting(ProviderEvent::type).containsOnlyOnce(ProviderEventType.PAYMENT_AUTHORIZED);
  }

  @Test
  default void shouldFindRefundsAndTransfersByTheirKeys() {
    // given
    var taken = captured(Card.GOOD, euros(45_000));
    var refund = orders().refund(taken, euros(5_000));
    var refunded = (Refunded) gateway().refund(refund);
    var transfer = orders().transfer(taken, account(), euros(20_000));
    var transferred = (Transferred) gateway().transfer(transfer);
    // when
    var foundRefund = gateway().lookUp(orders().lookUp(refund.key(), Kind.REFUND, taken, now()));
    var foundTransfer = gateway().lookUp(orders().lookUp(transfer.key(), Kind.TRANSFER, taken, now()));
    // then
    assertThat(foundRefund).isEqualTo(new Found(refund(refunded.reference())));
    assertThat(foundTransfer).isEqualTo(gateway().lookUp(transferred.reference()));
    assertThat(object(foundTransfer, ProviderTransfer.class)).returns(account(), ProviderTransfer::account)
        .returns(euros(20_000), ProviderTransfer::amount).returns(transfer.key(), ProviderTransfer::operation);
  }

  @Test
  default void shouldProveThatNothingWasDone() {
    // given
    var taken = captured(Card.GOOD, euros(45_000));
    // when
    var payment = gateway().lookUp(orders().lookUpAuthorization(someKey(), now()));
    var refund = gateway().lookUp(orders().lookUp(someKey(), Kind.REFUND, taken, now()));
    var transfer = gateway().lookUp(orders().lookUp(someKey(), Kind.TRANSFER, taken, now()));
    var unknown = gateway().lookUp(ProviderReference.payment(taken.value() + "x"));
    // then
    assertThat(List.of(payment, refund, transfer, unknown)).containsOnly(new Absent());
  }
}

package roosttest.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static roosttest.payment.Orders.euros;

import dev.roost.payment.domain.GatewayAnswer.Cost;
import dev.roost.payment.domain.GatewayAnswer.NotPossible;
import dev.roost.payment.domain.GatewayAnswer.Obstacle;
import dev.roost.payment.domain.GatewayAnswer.RefundFailed;
import dev.roost.payment.domain.GatewayAnswer.RefundPending;
import dev.roost.payment.domain.GatewayAnswer.Refunded;
import dev.roost.payment.domain.GatewayAnswer.Transferred;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject.DisputeState;
import dev.roost.payment.domain.ProviderObject.ProviderDispute;
import dev.roost.payment.domain.ProviderObject.ProviderTransfer;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.WebhookReading.Genuine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every payment provider promises of money that it has taken: given back, fetched back by a bank, or passed on. */
interface GatewayReturnContract extends GatewayTrial {

  @Test
  default void shouldGiveMoneyBackInParts() {
    // given
    var taken = captured(Card.GOOD, euros(45_000));
    // when
    var first = gateway().refund(orders().refund(taken, euros(10_000)));
    var second = gateway().refund(orders().refund(taken, euros(35_000)));
    var tooMuch = gateway().refund(orders().refund(taken, euros(1)));
    // then
    assertThat(first).asInstanceOf(type(Refunded.class)).returns(euros(10_000), Refunded::amount);
    assertThat(second).asInstanceOf(type(Refunded.class)).returns(euros(35_000), Refunded::amount);
    assertThat(tooMuch).asInstanceOf(type(NotPossible.class)).returns(Obstacle.MORE_THAN_LEFT, NotPossible::obstacle);
    assertThat(payment(taken).refunded()).isEqualTo(euros(45_000));
  }

  @Test
  default void shouldNotGiveBackWhatItHasNotTaken() {
    // given
    var held = authorized(Card.GOOD, euros(45_000));
    // when
    var answer = gateway().refund(orders().refund(held.reference(), euros(45_000)));
    // then
    assertThat(answer).asInstanceOf(type(NotPossible.class)).returns(Obstacle.NOT_CAPTURED, NotPossible::obstacle);
  }

  @Test
  default void shouldSayWhenARefundHasSettled() {
    // given
    var taken = captured(Card.REFUND_PENDING, euros(45_000));
    // when
    var answer = (RefundPending) gateway().refund(orders().refund(taken, euros(45_000)));
    var before = refund(answer.reference()).state();
    letPass(LONG);
    // then
    assertThat(before).isEqualTo(RefundState.PENDING);
    assertThat(refund(answer.reference()).state()).isEqualTo(RefundState.SETTLED);
    assertThat(eventsOf(answer.reference())).last()
        .returns(ProviderEventType.REFUND_UPDATED, ProviderEvent::type)
        .extracting(ProviderEvent::object).isEqualTo(refund(answer.reference()));
  }

  @Test
  default void shouldSayWhenARefundHasFailed() {
    // given
    var taken = captured(Card.REFUND_FAILS, euros(45_000));
    // when
    var answer = gateway().refund(orders().refund(taken, euros(45_000)));
    letPass(LONG);
    // then
    var reference = switch (answer) {
      case RefundFailed failed -> failed.reference();
      case Refunded settledAtFirst -> settledAtFirst.reference();
      default -> throw new AssertionError(answer);
    };
    assertThat(refund(reference).state()).isEqualTo(RefundState.FAILED);
    assertThat(eventsOf(reference)).extracting(ProviderEvent::type).contains(ProviderEventType.REFUND_FAILED);
    assertThat(payment(taken).refunded()).isEqualTo(euros(0));
  }

  @Test
  default void shouldTellOfADisputeThatIsWon() {
    shouldTellOfADispute(Card.DISPUTE_WON, DisputeState.WON);
  }

  @Test
  default void shouldTellOfADisputeThatIsLost() {
    shouldTellOfADispute(Card.DISPUTE_LOST, DisputeState.LOST);
  }

  @Test
  default void shouldNotGiveBackWhatIsDisputed() {
    // given
    var reference = captured(Card.DISPUTE_LOST, euros(45_000));
    letPass(LONG);
    disputesOf(reference);
    // when
    var refunded = gateway().refund(orders().refund(reference, euros(100)));
    // then
    assertThat(refunded).asInstanceOf(type(NotPossible.class)).extracting(NotPossible::obstacle)
        .isEqualTo(Obstacle.DISPUTED);
  }

  private void shouldTellOfADispute(Card card, DisputeState end) {
    // given
    var reference = captured(card, euros(45_000));
    // when: the bank takes it back, then decides
    letPass(LONG);
    disputesOf(reference);
    letPass(LONG);
    var told = disputesOf(reference);
    // then
    assertThat(told).first().satisfies(event -> {
      assertThat(event.type()).isEqualTo(ProviderEventType.DISPUTE_OPENED);
      assertThat(((ProviderDispute) event.object()).state()).isEqualTo(DisputeState.OPEN);
    });
    assertThat(told).last().satisfies(event -> {
      assertThat(event.type()).isEqualTo(ProviderEventType.DISPUTE_CLOSED);
      assertThat(((ProviderDispute) event.object()).state()).isEqualTo(end);
    });
    assertThat(told).extracting(event -> ((ProviderDispute) event.object()).amount()).containsOnly(euros(45_000));
    assertThat(told).extracting(event -> event.object().reference()).containsOnly(told.getFirst().object().reference());
    assertThat(gateway().read(webhookOf(told.getFirst()))).isEqualTo(new Genuine(told.getFirst()));
    assertThat(object(gateway().lookUp(told.getLast().object().reference()), ProviderDispute.class))
        .isEqualTo(told.getLast().object());
    assertThat(gateway().costOf(told.getFirst().object().reference())).isEqualTo(end == DisputeState.WON
        ? new Cost(costOfADispute(), costOfADispute())
        : new Cost(costOfADispute()));
  }

  @Test
  default void shouldPassMoneyOnToTheHost() {
    // given
    var taken = captured(Card.GOOD, euros(45_000));
    // when
    var answer = gateway().transfer(orders().transfer(taken, account(), euros(40_000)));
    var tooMuch = gateway().transfer(orders().transfer(taken, account(), euros(5_001)));
    var notReady = gateway().transfer(orders().transfer(taken, accountThatIsNotReady(), euros(1_000)));
    // then
    assertThat(answer).asInstanceOf(type(Transferred.class)).returns(euros(40_000), Transferred::amount);
    assertThat(tooMuch).asInstanceOf(type(NotPossible.class)).returns(Obstacle.BALANCE_TOO_LOW, NotPossible::obstacle);
    assertThat(notReady).asInstanceOf(type(NotPossible.class)).returns(Obstacle.ACCOUNT_NOT_READY,
        NotPossible::obstacle);
  }

  @Test
  default void shouldTellThatATransferHasComeBack() {
    // given
    var taken = captured(Card.GOOD, euros(45_000));
    var request = orders().transfer(taken, account(), euros(40_000));
    // when
    var transfer = transferThatComesBack(request);
    // then
    var told = ourEvents().stream().filter(event -> event.object().reference().equals(transfer)).toList();
    assertThat(told).extracting(ProviderEvent::type).containsExactly(ProviderEventType.TRANSFER_CREATED,
        ProviderEventType.TRANSFER_REVERSED);
    assertThat(told).extracting(event -> ((ProviderTransfer) event.object()).reversed())
        .containsExactly(euros(0), euros(40_000));
    assertThat(told.getLast().object()).asInstanceOf(type(ProviderTransfer.class))
        .returns(request.key(), ProviderTransfer::operation).returns(euros(40_000), ProviderTransfer::amount);
    assertThat(gateway().transfer(orders().transfer(taken, account(), euros(45_000)))).as("it can be passed on again")
        .isInstanceOf(Transferred.class);
  }

  private List<ProviderEvent> disputesOf(ProviderReference payment) {
    return allEvents().filter(event -> event.object() instanceof ProviderDispute dispute
        && payment.equals(dispute.source())).toList();
  }
}

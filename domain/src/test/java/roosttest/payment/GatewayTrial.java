package roosttest.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.payment.domain.ClientSecret;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Events;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.LookUpAnswer;
import dev.roost.payment.domain.GatewayRequest;
import dev.roost.payment.domain.IncomingWebhook;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderObject.ProviderRefund;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import dev.roost.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A payment provider on trial: what its tests need of it, and what they look up at it. */
public interface GatewayTrial {

  Duration LONG = Duration.ofHours(1);

  /** Requests for the payment of this test. */
  Orders orders();

  PaymentGateway gateway();

  /** The same provider, asked by another node. */
  PaymentGateway otherNode();

  Instant now();

  void letPass(Duration time);

  PaymentMethodToken card(Card kind);

  /** Empty if the provider has no card for this reason. */
  Map<DeclineReason, PaymentMethodToken> declinedCards();

  /** What the provider charges for such a capture. */
  Money costOf(Money captured);

  /** In euros; it comes back where the dispute is won. */
  Money costOfADispute();

  PayoutAccount account();

  PayoutAccount accountThatIsNotReady();

  /** Transfers all of it to an account from which all of it comes back. */
  ProviderReference transferThatComesBack(GatewayRequest.Transfer request);

  /** The guest does what was asked, or refuses to. */
  void act(ProviderReference payment, ClientSecret secret, boolean approve);

  /** What the provider delivers for an event. */
  IncomingWebhook webhookOf(ProviderEvent event);

  /** The same with the provider's secret of yesterday, which Roost no longer knows. */
  IncomingWebhook webhookOfOldSecret(ProviderEvent event);

  String signatureHeader();

  /** How cards behave. */
  enum Card {
    GOOD, NEEDS_ACTION, DELAYED, REFUND_PENDING, REFUND_FAILS, DISPUTE_WON, DISPUTE_LOST,
    /** It can be charged while the guest is there, and has no money afterwards. */
    FAILS_LATER,
    /** The work is done, and the answer of the next operation lost. */
    ANSWER_LOST
  }

  default Authorized authorized(Card kind, Money amount) {
    return (Authorized) gateway().authorize(orders().authorize(card(kind), amount));
  }

  default ProviderReference captured(Card kind, Money amount) {
    var held = authorized(kind, amount);
    assertThat(gateway().capture(orders().capture(held.reference(), amount))).isInstanceOf(Captured.class);
    return held.reference();
  }

  /** All events of this test's payment, oldest first. */
  default List<ProviderEvent> ourEvents() {
    return allEvents().filter(this::isOurs).toList();
  }

  default Stream<ProviderEvent> allEvents() {
    var events = new ArrayList<ProviderEvent>();
    EventCursor cursor = new EventCursor.Since(now().minus(Duration.ofHours(4)));
    var more = true;
    while (more) {
      var page = (Events) gateway().events(cursor, 100);
      events.addAll(page.events());
      cursor = page.next();
      more = page.more();
    }
    return events.stream();
  }

  default List<ProviderEvent> eventsOf(ProviderReference reference) {
    return ourEvents().stream().filter(event -> event.object().reference().equals(reference)).toList();
  }

  default boolean isOurs(ProviderEvent event) {
    return orders().payment().equals(event.object().payment()) && Set.of(Kind.PAYMENT, Kind.REFUND, Kind.TRANSFER)
        .contains(event.object().reference().kind());
  }

  default ProviderPayment payment(ProviderReference reference) {
    return object(gateway().lookUp(reference), ProviderPayment.class);
  }

  default ProviderRefund refund(ProviderReference reference) {
    return object(gateway().lookUp(reference), ProviderRefund.class);
  }

  default <T> T object(LookUpAnswer answer, Class<T> type) {
    return type.cast(((Found) answer).object());
  }
}

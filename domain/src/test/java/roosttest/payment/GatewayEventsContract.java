package roosttest.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.Orders.euros;

import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer.CursorLost;
import dev.roost.payment.domain.GatewayAnswer.Events;
import dev.roost.payment.domain.IncomingWebhook;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.WebhookReading.Flaw;
import dev.roost.payment.domain.WebhookReading.Forged;
import dev.roost.payment.domain.WebhookReading.Genuine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every payment provider promises of events, by list and by webhook. */
interface GatewayEventsContract extends GatewayTrial {

  @Test
  default void shouldTellEventsInOrderPageByPage() {
    // given
    var begin = now();
    var taken = captured(Card.GOOD, euros(45_000));
    gateway().refund(orders().refund(taken, euros(1_000)));
    // when
    var one = (Events) gateway().events(new EventCursor.Since(begin), 1);
    var events = new ArrayList<>(one.events());
    var page = one;
    while (page.more()) {
      page = (Events) otherNode().events(page.next(), 2);
      events.addAll(page.events());
    }
    // then
    assertThat(one.events()).hasSize(1);
    assertThat(new HashSet<>(events)).hasSameSizeAs(events);
    assertThat(events.stream().filter(this::isOurs).map(ProviderEvent::type)).containsExactly(
        ProviderEventType.PAYMENT_AUTHORIZED,
        ProviderEventType.PAYMENT_CAPTURED, ProviderEventType.REFUND_CREATED);
    assertThat(gateway().events(page.next(), 10)).isEqualTo(new Events(List.of(), page.next(), false));
  }

  @Test
  default void shouldGoOnWhereItWasOnceThereIsMore() {
    // given
    var begin = now();
    var held = authorized(Card.GOOD, euros(45_000));
    var read = (Events) gateway().events(new EventCursor.Since(begin), 100);
    // when
    gateway().voidPayment(orders().voidPayment(held.reference()));
    var more = (Events) gateway().events(read.next(), 100);
    // then
    assertThat(more.events().stream().filter(this::isOurs).map(ProviderEvent::type))
        .containsExactly(ProviderEventType.PAYMENT_VOIDED);
  }

  @Test
  default void shouldSayThatItNoLongerKnowsTheCursor() {
    assertThat(gateway().events(new EventCursor.After("evt_gone"), 10)).isEqualTo(new CursorLost());
  }

  @Test
  default void shouldSayTheSameByWebhookAsByList() {
    // given
    captured(Card.GOOD, euros(45_000));
    // when
    var events = ourEvents();
    // then
    assertThat(events).isNotEmpty().allSatisfy(
        event -> assertThat(gateway().read(webhookOf(event))).isEqualTo(new Genuine(event)));
  }

  /** The control is {@link #shouldSayTheSameByWebhookAsByList}: what is refused here is taken there, but for one change. */
  @Test
  default void shouldRefuseForgedWebhooks() {
    // given
    authorized(Card.GOOD, euros(45_000));
    var event = ourEvents().getLast();
    var genuine = webhookOf(event);
    var signature = genuine.header(signatureHeader()).orElseThrow();
    // then
    assertThat(gateway().read(genuine)).as("negative control").isInstanceOf(Genuine.class);
    assertThat(flawOf(genuine.body().replace("45000", "45001"), signature)).isEqualTo(Flaw.WRONG_SIGNATURE);
    assertThat(flawOf(genuine.body() + " ", signature)).isEqualTo(Flaw.WRONG_SIGNATURE);
    assertThat(flawOf(genuine.body(), signature.substring(0, signature.length() - 1)
        + (signature.endsWith("0") ? "1" : "0"))).isEqualTo(Flaw.WRONG_SIGNATURE);
    assertThat(flawOf(genuine.body(), signature.replaceAll("t=(\\d+)", "t=1"))).isEqualTo(Flaw.WRONG_SIGNATURE);
    assertThat(gateway().read(webhookOfOldSecret(event))).isEqualTo(new Forged(Flaw.WRONG_SIGNATURE));
    assertThat(gateway().read(new IncomingWebhook(genuine.body(), Map.of()))).isEqualTo(new Forged(Flaw.NO_SIGNATURE));
    for (var nonsense : List.of("", "t=,v1=", "t=soon,v1=00", "v1=00", "t=99999999999999999999,v1=00", "=,=,=", "t")) {
      assertThat(flawOf(genuine.body(), nonsense)).as(nonsense).isEqualTo(Flaw.MALFORMED_SIGNATURE);
    }
    assertThat(flawOf(genuine.body(), signature.replaceAll(",.*", ""))).isEqualTo(Flaw.MALFORMED_SIGNATURE);
    assertThat(gateway().read(new IncomingWebhook(genuine.body(),
        Map.of(signatureHeader(), List.of(signature, signature))))).isEqualTo(new Forged(Flaw.NO_SIGNATURE));
  }

  @Test
  default void shouldRefuseAWebhookThatIsNotOfNow() {
    // given
    authorized(Card.GOOD, euros(45_000));
    var event = ourEvents().getLast();
    var webhook = webhookOf(event);
    // when
    var fresh = gateway().read(webhook);
    letPass(Duration.ofMinutes(6));
    var stale = gateway().read(webhook);
    letPass(Duration.ofMinutes(-12));
    var ahead = gateway().read(webhook);
    letPass(Duration.ofMinutes(6));
    // then
    assertThat(fresh).as("negative control").isEqualTo(new Genuine(event));
    assertThat(List.of(stale, ahead)).containsOnly(new Forged(Flaw.OUTSIDE_TOLERANCE));
  }

  private Flaw flawOf(String body, String signature) {
    var reading = gateway().read(new IncomingWebhook(body, Map.of(signatureHeader(), List.of(signature))));
    return ((Forged) reading).flaw();
  }
}

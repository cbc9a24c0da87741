package dev.roost.payment.adapter.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.Orders.euros;

import dev.roost.payment.domain.ClientSecret;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.GatewayAnswer.Transferred;
import dev.roost.payment.domain.GatewayRequest.Transfer;
import dev.roost.payment.domain.IncomingWebhook;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.WebhookReading.Flaw;
import dev.roost.payment.domain.WebhookReading.Forged;
import dev.roost.payment.domain.WebhookReading.Genuine;
import dev.roost.payment.domain.WebhookReading.Unreadable;
import dev.roost.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roosttest.payment.PaymentGatewayContract;
import stripesimulator.Faults.Fault;
import stripesimulator.StripeSimulator;
import stripesimulator.Webhooks;

class StripePaymentGatewayTest extends PaymentGatewayContract {

  static final String SECRET = "whsec_of_today";
  /** The version that Roost was written for: another SDK is another version, and is to be read about first. */
  static final String API_VERSION = "2026-07-29.dahlia";

  private final StripeSimulator stripe = StripeSimulator.start(API_VERSION);
  private final Map<Boolean, String> accounts = new HashMap<>();
  private final PaymentGateway gateway = new StripePaymentGateway(settings(stripe, SECRET), stripe.clock());

  StripePaymentGatewayTest() {
    stripe.webhooks().signWith(SECRET);
  }

  @AfterEach
  void stop() {
    stripe.close();
  }

  @Test
  void shouldTakeEitherSecretWhileOneIsBeingChanged() {
    // given
    authorized(Card.GOOD, euros(45_000));
    var body = stripe.webhooks().bodyOf(ourEvents().getFirst().id());
    var changing = new StripePaymentGateway(settings(stripe, SECRET, "whsec_of_tomorrow"), stripe.clock());
    // when
    var today = webhook(body, stripe.webhooks().sign(body, List.of(SECRET)));
    var tomorrow = webhook(body, stripe.webhooks().sign(body, List.of("whsec_of_tomorrow")));
    var both = webhook(body, stripe.webhooks().sign(body, List.of("whsec_of_tomorrow", SECRET)));
    // then
    assertThat(List.of(changing.read(today), changing.read(tomorrow), changing.read(both), gateway.read(both)))
        .allMatch(Genuine.class::isInstance);
    assertThat(gateway.read(tomorrow)).isEqualTo(new Forged(Flaw.WRONG_SIGNATURE));
  }

  @Test
  void shouldSayWhatIsSignedButNoEvent() {
    for (var body : List.of("", "null", "[]", "{}", "{\"object\": \"event\"}", "{\"object\": \"charge\"}", "<html>")) {
      assertThat(gateway.read(webhook(body, stripe.webhooks().sign(body)))).as(body).isInstanceOf(Unreadable.class);
    }
  }

  @Override
  public PaymentGateway gateway() {
    return gateway;
  }

  @Override
  public PaymentGateway otherNode() {
    return new StripePaymentGateway(settings(stripe, SECRET), stripe.clock());
  }

  @Override
  public Instant now() {
    return stripe.clock().instant();
  }

  @Override
  public void letPass(Duration time) {
    stripe.clock().advance(time);
  }

  @Override
  public PaymentMethodToken card(Card kind) {
    return new PaymentMethodToken(switch (kind) {
      case GOOD -> "pm_card_visa";
      case NEEDS_ACTION -> "pm_card_threeDSecure2Required";
      case DELAYED -> "pm_sim_slow";
      case REFUND_PENDING -> "pm_card_pendingRefund";
      case REFUND_FAILS -> "pm_card_refundFail";
      case FAILS_LATER -> "pm_sim_failsLater";
      case DISPUTE_WON -> "pm_sim_disputeWon";
      case DISPUTE_LOST -> "pm_card_createDispute";
      case ANSWER_LOST -> {
        // The JDK's client sends a request again by itself when the connection ends without an answer.
        stripe.faults().next(2, Fault.LOSE_ANSWER);
        yield "pm_card_visa";
      }
    });
  }

  @Override
  public Map<DeclineReason, PaymentMethodToken> declinedCards() {
    return Map.ofEntries(card(DeclineReason.DECLINED, "visa_chargeDeclined"),
        card(DeclineReason.INSUFFICIENT_FUNDS, "visa_chargeDeclinedInsufficientFunds"),
        card(DeclineReason.LOST_OR_STOLEN, "visa_chargeDeclinedStolenCard"),
        card(DeclineReason.LIMIT_EXCEEDED, "visa_chargeDeclinedVelocityLimitExceeded"),
        card(DeclineReason.FRAUD_SUSPECTED, "radarBlock"),
        card(DeclineReason.CARD_EXPIRED, "chargeDeclinedExpiredCard"),
        card(DeclineReason.INCORRECT_SECURITY_CODE, "chargeDeclinedIncorrectCvc"),
        card(DeclineReason.PROCESSING_ERROR, "chargeDeclinedProcessingError"));
  }

  private static Map.Entry<DeclineReason, PaymentMethodToken> card(DeclineReason reason, String name) {
    return Map.entry(reason, new PaymentMethodToken("pm_card_" + name));
  }

  /** As the simulator does. */
  @Override
  public Money costOf(Money captured) {
    return Money.of(captured.amount() * 15 / 1_000 + 25, captured.currency());
  }

  @Override
  public Money costOfADispute() {
    return euros(20_00);
  }

  @Override
  public PayoutAccount account() {
    return new PayoutAccount(accounts.computeIfAbsent(true, stripe::addAccount));
  }

  @Override
  public PayoutAccount accountThatIsNotReady() {
    return new PayoutAccount(accounts.computeIfAbsent(false, stripe::addAccount));
  }

  @Override
  public ProviderReference transferThatComesBack(Transfer request) {
    var sent = (Transferred) gateway.transfer(request);
    stripe.reverseTransfer(sent.reference().value(), request.amount().amount());
    return sent.reference();
  }

  @Override
  public void act(ProviderReference payment, ClientSecret secret, boolean approve) {
    stripe.authenticate(payment.value(), secret.value(), approve);
  }

  @Override
  public IncomingWebhook webhookOf(ProviderEvent event) {
    var body = stripe.webhooks().bodyOf(event.id());
    return webhook(body, stripe.webhooks().sign(body));
  }

  @Override
  public IncomingWebhook webhookOfOldSecret(ProviderEvent event) {
    var body = stripe.webhooks().bodyOf(event.id());
    return webhook(body, stripe.webhooks().sign(body, List.of("whsec_of_yesterday")));
  }

  @Override
  public String signatureHeader() {
    return Webhooks.HEADER;
  }

  static StripeSettings settings(StripeSimulator stripe, String... secrets) {
    return new StripeSettings(StripeSimulator.API_KEY, null, List.of(secrets), stripe.url(), Duration.ofSeconds(2),
        Duration.ofSeconds(5), 0);
  }

  static IncomingWebhook webhook(String body, String signature) {
    return new IncomingWebhook(body, Map.of(Webhooks.HEADER, List.of(signature)));
  }
}

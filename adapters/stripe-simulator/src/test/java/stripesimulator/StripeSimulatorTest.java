package stripesimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.net.Webhook;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.CaptureMethod;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.TransferCreateParams;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stripesimulator.Faults.Fault;

/** The simulator as Stripe's own client for Java sees it. */
class StripeSimulatorTest {

  static {
    Stripe.enableTelemetry = false;
  }

  private final StripeSimulator simulator = StripeSimulator.start(Stripe.API_VERSION);
  private final StripeClient stripe = StripeClient.builder().setApiKey(StripeSimulator.API_KEY)
      .setApiBase(simulator.url()).setMaxNetworkRetries(0).setConnectTimeout(2_000).setReadTimeout(5_000).build();

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void shouldHoldAndCapture() throws StripeException {
    // when
    var held = create("pm_card_visa", 4_500, "key");
    var taken = stripe.v1().paymentIntents().capture(held.getId(),
        PaymentIntentCaptureParams.builder().setAmountToCapture(3_000L).build());
    // then
    assertThat(held.getStatus()).isEqualTo("requires_capture");
    assertThat(held.getAmountCapturable()).isEqualTo(4_500);
    assertThat(held.getLatestChargeObject().getPaymentMethodDetails().getCard().getCaptureBefore())
        .isGreaterThan(held.getCreated());
    assertThat(taken.getStatus()).isEqualTo("succeeded");
    assertThat(taken.getAmountReceived()).isEqualTo(3_000);
    assertThat(types()).containsExactly("payment_intent.created", "charge.succeeded",
        "payment_intent.amount_capturable_updated", "charge.captured", "payment_intent.succeeded");
  }

  @Test
  void shouldTellWhatACaptureOfNothingMeets() throws StripeException {
    // given
    var held = create("pm_card_visa", 4_500, "key");
    stripe.v1().paymentIntents().cancel(held.getId());
    // then
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> stripe.v1().paymentIntents().capture(held.getId()))
        .returns("payment_intent_unexpected_state", StripeException::getCode)
        .returns("canceled", it -> it.getStripeError().getPaymentIntent().getStatus());
  }

  @ParameterizedTest
  @CsvSource({"pm_card_visa_chargeDeclinedInsufficientFunds, card_declined, insufficient_funds",
      "pm_card_radarBlock, card_declined, fraudulent", "pm_card_chargeDeclinedExpiredCard, expired_card,"})
  void shouldDecline(String card, String code, String declineCode) {
    assertThatExceptionOfType(CardException.class).isThrownBy(() -> create(card, 4_500, "key"))
        .returns(code, StripeException::getCode).returns(declineCode, CardException::getDeclineCode)
        .returns("requires_payment_method", it -> it.getStripeError().getPaymentIntent().getStatus());
  }

  @Test
  void shouldWaitForTheCustomer() throws StripeException {
    // given
    var asked = create("pm_card_threeDSecure2Required", 4_500, "key");
    // when
    simulator.authenticate(asked.getId(), asked.getClientSecret(), true);
    // then
    assertThat(asked.getStatus()).isEqualTo("requires_action");
    assertThat(asked.getNextAction().getType()).isEqualTo("use_stripe_sdk");
    assertThat(stripe.v1().paymentIntents().retrieve(asked.getId()).getStatus()).isEqualTo("requires_capture");
  }

  @Test
  void shouldRefundAndTransfer() throws StripeException {
    // given
    var held = create("pm_card_visa", 4_500, "key");
    var charge = stripe.v1().paymentIntents().capture(held.getId()).getLatestCharge();
    var account = simulator.addAccount(true);
    // when
    var refund = stripe.v1().refunds()
        .create(RefundCreateParams.builder().setPaymentIntent(held.getId()).setAmount(500L).build());
    var transfer = stripe.v1().transfers().create(TransferCreateParams.builder().setAmount(4_000L).setCurrency("eur")
        .setDestination(account).setSourceTransaction(charge).build());
    // then
    assertThat(refund.getStatus()).isEqualTo("succeeded");
    assertThat(transfer.getDestination()).isEqualTo(account);
    assertThat(stripe.v1().accounts().retrieve(account).getPayoutsEnabled()).isTrue();
    assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> stripe.v1().refunds()
        .create(RefundCreateParams.builder().setPaymentIntent(held.getId()).setAmount(4_001L).build()));
  }

  @Test
  void shouldAnswerTheSameToTheSameKey() throws StripeException {
    // given
    var first = create("pm_card_visa", 4_500, "key");
    // when
    var again = create("pm_card_visa", 4_500, "key");
    // then
    assertThat(again.getId()).isEqualTo(first.getId());
    assertThat(again.getLastResponse().headers().firstValue("Idempotent-Replayed")).contains("true");
    assertThatExceptionOfType(IdempotencyException.class).isThrownBy(() -> create("pm_card_visa", 4_501, "key"));
    assertThat(create("pm_card_visa", 4_500, "other key").getId()).isNotEqualTo(first.getId());
  }

  @Test
  void shouldForgetAKeyAfterADay() throws StripeException {
    // given
    var first = create("pm_card_visa", 4_500, "key");
    // when
    simulator.clock().advance(Duration.ofHours(25));
    // then
    assertThat(create("pm_card_visa", 4_500, "key").getId()).isNotEqualTo(first.getId());
  }

  @Test
  void shouldAnswerAFailureAgainToTheSameKey() {
    // given
    simulator.faults().next(Fault.FAIL_AFTER);
    // then
    for (var i = 0; i < 2; i++) {
      assertThatExceptionOfType(ApiException.class).isThrownBy(() -> create("pm_card_visa", 4_500, "key"))
          .returns(500, StripeException::getStatusCode);
    }
    assertThat(types()).contains("payment_intent.created");
  }

  @Test
  void shouldDoTheWorkAndLoseTheAnswer() throws StripeException {
    // given
    simulator.faults().next(2, Fault.LOSE_ANSWER);
    // then
    assertThatExceptionOfType(ApiConnectionException.class).isThrownBy(() -> create("pm_card_visa", 4_500, "key"));
    assertThat(types()).containsOnlyOnce("payment_intent.created");
    assertThat(create("pm_card_visa", 4_500, "key").getStatus()).isEqualTo("requires_capture");
    assertThat(types()).containsOnlyOnce("payment_intent.created");
  }

  @Test
  void shouldRefuseWhatComesTooFast() {
    // given
    simulator.faults().next(Fault.TOO_MANY);
    // then
    assertThatExceptionOfType(RateLimitException.class).isThrownBy(() -> create("pm_card_visa", 4_500, "key"));
    assertThat(types()).isEmpty();
  }

  @Test
  void shouldMeetTheSameFaultsWithTheSameSeed() {
    // given
    var chances = Map.of(Fault.TOO_MANY, 30, Fault.LOSE_ANSWER, 30);
    var faults = new Faults();
    var drawn = new ArrayList<List<Fault>>();
    // when
    for (var run = 0; run < 2; run++) {
      faults.byChance(7, chances);
      drawn.add(Collections.nCopies(50, faults).stream().map(Faults::draw).toList());
    }
    // then
    assertThat(drawn.getFirst()).isEqualTo(drawn.getLast()).contains(Fault.NONE, Fault.TOO_MANY, Fault.LOSE_ANSWER);
  }

  @ParameterizedTest
  @CsvSource({"49, eur, amount_too_small", "100000000, eur, amount_too_large", "5124, kwd, invalid_charge_amount",
      "501, isk, invalid_charge_amount"})
  void shouldRefuseAmountsThatStripeDoesNotTake(long amount, String currency, String code) {
    var params = PaymentIntentCreateParams.builder().setAmount(amount).setCurrency(currency).build();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> stripe.v1().paymentIntents().create(params)).returns(code, StripeException::getCode);
  }

  @Test
  void shouldFindByMetadataOnlyAfterAWhile() throws StripeException {
    // given
    var held = create("pm_card_visa", 4_500, "key");
    var query = PaymentIntentSearchParams.builder().setQuery("metadata['ours']:'key'").build();
    // when
    var early = stripe.v1().paymentIntents().search(query).getData();
    simulator.clock().advance(Duration.ofMinutes(2));
    var late = stripe.v1().paymentIntents().search(query).getData();
    // then
    assertThat(early).isEmpty();
    assertThat(late).extracting(PaymentIntent::getId).containsExactly(held.getId());
  }

  @Test
  void shouldPageEvents() throws StripeException {
    // given
    create("pm_card_visa", 4_500, "key");
    // when
    var newest = stripe.v1().events().list(EventListParams.builder().setLimit(2L).build());
    var older = stripe.v1().events().list(EventListParams.builder().setLimit(2L)
        .setStartingAfter(newest.getData().getLast().getId()).build());
    var newer = stripe.v1().events().list(EventListParams.builder()
        .setEndingBefore(older.getData().getFirst().getId()).setLimit(1L).build());
    // then
    assertThat(newest.getHasMore()).isTrue();
    assertThat(older.getHasMore()).isFalse();
    assertThat(newer.getData()).extracting(Event::getId).containsExactly(newest.getData().getLast().getId());
    assertThat(newer.getHasMore()).isTrue();
  }

  @Test
  void shouldSendWebhooksInOrderOrShuffledAndSigned() throws Exception {
    // given
    var received = Collections.synchronizedList(new ArrayList<Event>());
    var endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint.createContext("/", exchange -> {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      try {
        received.add(Webhook.constructEvent(body, exchange.getRequestHeaders().getFirst(Webhooks.HEADER), "whsec_b"));
        exchange.sendResponseHeaders(200, -1);
      } catch (StripeException forged) {
        exchange.sendResponseHeaders(400, -1);
      }
      exchange.close();
    });
    endpoint.start();
    var url = URI.create("http://127.0.0.1:" + endpoint.getAddress().getPort() + "/");
    // when
    try {
      create("pm_card_visa", 4_500, "key");
      simulator.webhooks().signWith("whsec_of_somebody_else");
      var refused = simulator.webhooks().send(url);
      create("pm_card_visa", 4_500, "key 2");
      simulator.webhooks().signWith("whsec_a", "whsec_b");
      var inOrder = simulator.webhooks().send(url);
      create("pm_card_visa", 4_500, "key 3");
      var shuffled = simulator.webhooks().sendShuffled(url, 1, 5);
      // then
      assertThat(List.of(refused, inOrder, shuffled)).containsExactly(0, 3, 15);
    } finally {
      endpoint.stop(0);
    }
    assertThat(received.subList(0, 3)).extracting(Event::getType).containsExactly("payment_intent.created",
        "charge.succeeded", "payment_intent.amount_capturable_updated");
    assertThat(received.subList(3, 18).stream().map(Event::getId).distinct()).hasSize(3);
    assertThat(received.subList(3, 18)).extracting(Event::getType).as("shuffled").isNotEqualTo(
        Collections.nCopies(5, received.subList(0, 3)).stream().flatMap(List::stream).map(Event::getType).toList());
  }

  @Test
  void shouldLetInOneKeyOnly() {
    var stranger = StripeClient.builder().setApiKey("sk_test_other").setApiBase(simulator.url())
        .setMaxNetworkRetries(0).build();

    assertThatExceptionOfType(AuthenticationException.class)
        .isThrownBy(() -> stranger.v1().paymentIntents().list());
  }

  private PaymentIntent create(String card, long amount, String key) throws StripeException {
    return stripe.v1().paymentIntents().create(
        PaymentIntentCreateParams.builder().setAmount(amount).setCurrency("eur").setPaymentMethod(card)
            .setCaptureMethod(CaptureMethod.MANUAL).setConfirm(true).putMetadata("ours", key)
            .addExpand("latest_charge").build(),
        RequestOptions.builder().setIdempotencyKey(key).build());
  }

  private List<String> types() {
    try {
      return stripe.v1().events().list(EventListParams.builder().setLimit(100L).build()).getData().reversed().stream()
          .map(Event::getType).toList();
    } catch (StripeException failed) {
      throw new AssertionError(failed);
    }
  }
}

package dev.roost.payment.adapter.stripe;

import static dev.roost.payment.adapter.stripe.StripePaymentGatewayTest.API_VERSION;
import static dev.roost.payment.adapter.stripe.StripePaymentGatewayTest.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.payment.Orders.euros;

import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer.Absent;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Events;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.NeedsCustomerAction;
import dev.roost.payment.domain.GatewayAnswer.NotPossible;
import dev.roost.payment.domain.GatewayAnswer.Transferred;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.GatewayMisuse;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderReference;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roosttest.payment.Orders;
import stripesimulator.Faults.Fault;
import stripesimulator.StripeSimulator;

/** What the network and Stripe's servers can do to a call, and what is answered then. */
class StripeFailuresTest {

  private static final PaymentMethodToken VISA = new PaymentMethodToken("pm_card_visa");

  private final StripeSimulator stripe = StripeSimulator.start(API_VERSION);
  private final PaymentGateway gateway = gateway(0);
  private final Orders orders = Orders.ofSomePayment();

  @AfterEach
  void stop() {
    stripe.close();
  }

  @Test
  void shouldNotKnowWhatBecameOfALostRequest() {
    // given
    var request = orders.authorize(VISA, euros(45_000));
    stripe.faults().next(2, Fault.LOSE_REQUEST);
    // when
    var lost = gateway.authorize(request);
    var looked = gateway.lookUp(orders.lookUpAuthorization(request.key(), stripe.clock().instant()));
    var again = gateway.authorize(request);
    // then
    assertThat(lost).isInstanceOf(Unknown.class);
    assertThat(looked).isEqualTo(new Absent());
    assertThat(again).isInstanceOf(Authorized.class);
  }

  @Test
  void shouldNotKnowWhatBecameOfASlowRequest() {
    // given
    var request = orders.authorize(VISA, euros(45_000));
    stripe.faults().delayBy(Duration.ofMillis(1_500));
    stripe.faults().next(2, Fault.DELAY_ANSWER);
    var impatient = new StripePaymentGateway(new StripeSettings(StripeSimulator.API_KEY, null, List.of(), stripe.url(),
        Duration.ofSeconds(1), Duration.ofMillis(300), 0), stripe.clock());
    // when
    var slow = impatient.authorize(request);
    // then
    assertThat(slow).isInstanceOf(Unknown.class);
    assertThat(gateway.lookUp(orders.lookUpAuthorization(request.key(), stripe.clock().instant())))
        .isInstanceOf(Found.class);
  }

  @Test
  void shouldTransferOnceWhereTheAnswerIsLost() {
    // given
    var held = (Authorized) gateway.authorize(orders.authorize(VISA, euros(45_000)));
    gateway.capture(orders.capture(held.reference(), euros(45_000)));
    var account = new PayoutAccount(stripe.addAccount(true));
    var transfer = orders.transfer(held.reference(), account, euros(40_000));
    stripe.faults().next(2, Fault.LOSE_ANSWER);
    // when
    var lost = gateway.transfer(transfer);
    var looked = gateway.lookUp(orders.lookUp(transfer.key(), ProviderReference.Kind.TRANSFER, held.reference(),
        stripe.clock().instant()));
    var again = gateway.transfer(transfer);
    // then
    assertThat(lost).isInstanceOf(Unknown.class);
    assertThat(again).isInstanceOf(Transferred.class);
    assertThat(looked).isInstanceOfSatisfying(Found.class,
        found -> assertThat(found.object().reference()).isEqualTo(((Transferred) again).reference()));
    assertThat(gateway.transfer(orders.transfer(held.reference(), account, euros(5_001))))
        .as("what was transferred twice would leave less").isInstanceOf(NotPossible.class);
    assertThat(gateway.transfer(orders.transfer(held.reference(), account, euros(5_000))))
        .isInstanceOf(Transferred.class);
  }

  /** Stripe answers a failure again to the same key, so that only a look-up tells. */
  @Test
  void shouldFindOutByLookingUpWhatAServersFailureHides() {
    // given
    var done = orders.authorize(VISA, euros(45_000));
    var notDone = orders.authorize(VISA, euros(45_000));
    stripe.faults().next(Fault.FAIL_AFTER, Fault.NONE, Fault.FAIL_BEFORE);
    // when
    var answers = List.of(gateway.authorize(done), gateway.authorize(done), gateway.authorize(notDone),
        gateway.authorize(notDone));
    // then
    assertThat(answers).containsOnly(new Unknown("Stripe answered 500"));
    assertThat(gateway.lookUp(orders.lookUpAuthorization(done.key(), stripe.clock().instant())))
        .isInstanceOf(Found.class);
    assertThat(gateway.lookUp(orders.lookUpAuthorization(notDone.key(), stripe.clock().instant())))
        .isEqualTo(new Absent());
  }

  @Test
  void shouldTryLaterWhereNothingWasDone() {
    // given
    var request = orders.authorize(VISA, euros(45_000));
    stripe.faults().next(Fault.TOO_MANY);
    // when
    var refused = gateway.authorize(request);
    // then
    assertThat(refused).isInstanceOf(TryLater.class);
    assertThat(gateway.lookUp(orders.lookUpAuthorization(request.key(), stripe.clock().instant())))
        .isEqualTo(new Absent());
    assertThat(gateway.authorize(request)).isInstanceOf(Authorized.class);
  }

  @Test
  void shouldTryLaterWhileTheSameIsUnderWay() throws Exception {
    // given
    var request = orders.authorize(VISA, euros(45_000));
    stripe.faults().delayBy(Duration.ofMillis(500));
    stripe.faults().next(8, Fault.DELAY_ANSWER);
    var ready = new CountDownLatch(8);
    var answers = new ArrayList<Object>();
    // when
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var i = 0; i < 8; i++) {
        threads.execute(() -> {
          ready.countDown();
          await(ready);
          var answer = gateway.authorize(request);
          synchronized (answers) {
            answers.add(answer);
          }
        });
      }
    }
    // then
    assertThat(answers).hasSize(8).allMatch(it -> it instanceof Authorized || it instanceof TryLater)
        .anyMatch(Authorized.class::isInstance).anyMatch(TryLater.class::isInstance);
    assertThat(authorizations()).isOne();
  }

  /** By the SDK's own means, under one key. */
  @Test
  void shouldAskAgainByItself() {
    // given
    var patient = gateway(2);
    var request = orders.authorize(VISA, euros(45_000));
    stripe.faults().next(Fault.DELAY_ANSWER);
    stripe.faults().delayBy(Duration.ofMillis(1_300));
    // when
    var answer = patient.authorize(request);
    // then
    assertThat(answer).isInstanceOf(Authorized.class);
    assertThat(authorizations()).isOne();
  }

  @Test
  void shouldLoseNothingWithManyFaults() {
    // given
    stripe.faults().byChance(42, Map.of(Fault.LOSE_ANSWER, 40, Fault.TOO_MANY, 10));
    // when
    for (var i = 0; i < 30; i++) {
      var order = Orders.ofSomePayment();
      var authorize = order.authorize(VISA, euros(45_000));
      var held = untilKnown(() -> gateway.authorize(authorize), Authorized.class);
      var capture = order.capture(held.reference(), euros(45_000));
      assertThat(untilKnown(() -> gateway.capture(capture), Captured.class).amount()).isEqualTo(euros(45_000));
    }
    // then
    assertThat(authorizations()).isEqualTo(30);
    assertThat(typesOfEvents().stream().filter(ProviderEventType.PAYMENT_CAPTURED::equals)).hasSize(30);
  }

  @Test
  void shouldSayThatTheKeyIsWrong() {
    var stranger = new StripePaymentGateway(new StripeSettings("sk_of_nobody", null, List.of(), stripe.url(),
        Duration.ofSeconds(2), Duration.ofSeconds(2), 0), stripe.clock());

    assertThatExceptionOfType(GatewayMisuse.class)
        .isThrownBy(() -> stranger.authorize(orders.authorize(VISA, euros(45_000))))
        .withMessageNotContaining("sk_of_nobody");
  }

  @Test
  void shouldNotKnowWhatIsAtAnAddressWhereNobodyAnswers() {
    // given
    stripe.close();
    // when
    var answer = gateway.authorize(orders.authorize(VISA, euros(45_000)));
    // then
    assertThat(answer).isEqualTo(new Unknown("ConnectException"));
  }

  @Test
  void shouldProveAbsenceAcrossManyPagesOrNotAtAll() {
    // given
    for (var i = 0; i < 101; i++) {
      gateway.authorize(Orders.ofSomePayment().authorize(VISA, euros(45_000)));
    }
    var request = orders.lookUpAuthorization(Orders.someKey(), stripe.clock().instant());
    // when
    stripe.faults().nextReads(Fault.NONE, Fault.NONE, Fault.FAIL_BEFORE);
    var broken = gateway.lookUp(request);
    var whole = gateway.lookUp(request);
    // then
    assertThat(broken).as("the second page failed").isEqualTo(new Unknown("Stripe answered 500"));
    assertThat(whole).isEqualTo(new Absent());
  }

  @Test
  void shouldFindByTheSearchWhatIsOld() {
    // given
    var request = orders.authorize(VISA, euros(45_000));
    var held = (Authorized) gateway.authorize(request);
    stripe.clock().advance(Duration.ofHours(30));
    // when
    var found = gateway.lookUp(orders.lookUpAuthorization(request.key(), stripe.clock().instant()));
    // then
    assertThat(found).isEqualTo(gateway.lookUp(held.reference())).isInstanceOf(Found.class);
  }

  @Test
  void shouldSendAGuestToTheBankAndBack() {
    // given
    var request = orders.authorize(new PaymentMethodToken("pm_card_threeDSecure2Required"), euros(45_000));
    var withReturn = new Authorize(request.key(), request.payment(), request.amount(), request.method(),
        request.description(), URI.create("https://roost.example/trips"), request.metadata());
    // when
    var answer = (NeedsCustomerAction) gateway.authorize(withReturn);
    // then
    assertThat(answer.redirect()).hasHost("hooks.stripe.com");
  }

  private PaymentGateway gateway(int retries) {
    var settings = settings(stripe, "whsec_of_today");
    return new StripePaymentGateway(new StripeSettings(settings.secretKey(), null, settings.webhookSecrets(),
        settings.baseUrl(), settings.connectTimeout(), Duration.ofSeconds(retries > 0 ? 1 : 5), retries),
        stripe.clock());
  }

  private static <T> T untilKnown(Supplier<?> ask, Class<T> known) {
    for (var i = 0; i < 20; i++) {
      var answer = ask.get();
      if (known.isInstance(answer)) {
        return known.cast(answer);
      }
      assertThat(answer).isInstanceOfAny(Unknown.class, TryLater.class);
    }
    throw new AssertionError("Never known");
  }

  private long authorizations() {
    return typesOfEvents().stream().filter(ProviderEventType.PAYMENT_AUTHORIZED::equals).count();
  }

  private List<ProviderEventType> typesOfEvents() {
    var types = new ArrayList<ProviderEventType>();
    EventCursor cursor = new EventCursor.Since(stripe.clock().instant().minus(Duration.ofDays(1)));
    for (var more = true; more;) {
      var page = (Events) gateway.events(cursor, 100);
      page.events().forEach(event -> types.add(event.type()));
      cursor = page.next();
      more = page.more();
    }
    return types;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

package dev.roost.payout.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static roosttest.payout.PayoutFixture.eur;

import com.stripe.Stripe;
import dev.roost.RoostApplication;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer.Events;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject.ProviderTransfer;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.platform.RecurringWork;
import dev.roost.shared.Money;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import roosttest.database.SpringDatabaseTest;
import roosttest.database.TestDatabase;
import stripesimulator.Faults.Fault;
import stripesimulator.StripeSimulator;

/** Payouts through Stripe's own client, whose other end does the work and loses answers, fails, or asks to wait. */
@SpringBootTest(classes = RoostApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "roost.demo=false", "roost.jobs.enabled=false", "roost.payment.at-once=false", "roost.payment.provider=stripe",
    "roost.stripe.secret-key=" + StripeSimulator.API_KEY, "roost.stripe.webhook-secret=whsec_simulator",
    "roost.stripe.network-retries=0"})
@Import(Race.class)
@SpringDatabaseTest
class StripeTransfersTest {

  private static final StripeSimulator STRIPE = StripeSimulator.start(Stripe.API_VERSION);
  private static final String VISA = "pm_card_visa";
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int HOSTS = 10;

  @Autowired private Race race;
  @Autowired private PayoutRun run;
  @Autowired private TransferWorker worker;
  @Autowired private PaymentGateway gateway;
  @Autowired private TestDatabase database;
  @Autowired
  @Qualifier("paymentInbox") private RecurringWork inbox;
  @LocalServerPort private int port;

  @DynamicPropertySource
  static void stripe(DynamicPropertyRegistry properties) {
    properties.add("roost.stripe.base-url", STRIPE::url);
  }

  @AfterEach
  void calm() {
    STRIPE.faults().clear();
  }

  @AfterAll
  static void stop() {
    STRIPE.close();
  }

  /** A failure is replayed under its key for ever: only looking tells whether it was done, and another key does it. */
  @ParameterizedTest
  @CsvSource({"NONE, 1", "LOSE_REQUEST, 1", "LOSE_ANSWER, 1", "LOSE_ANSWER, 3", "TOO_MANY, 2", "FAIL_BEFORE, 1",
      "FAIL_AFTER, 1"})
  void shouldSendOnceWhateverBecomesOfTheAnswer(Fault fault, int times) {
    // given
    race.capture(VISA, STRIPE.addAccount(true));
    STRIPE.faults().next(times, fault);
    // when
    run.lookAtDue(10);
    workUntil(PayoutStatus.SENT);
    // then
    assertThat(sentOf(race)).containsExactly(eur(85_00));
    assertBooks(0, 0);
  }

  @Test
  void shouldOweAgainWhatAnAccountThatIsNotReadyDoesNotTake() {
    // given
    race.capture(VISA, STRIPE.addAccount(false));
    // when
    run.lookAtDue(10);
    workUntil(PayoutStatus.FAILED);
    // then
    assertThat(race.standing().accountRefused()).isTrue();
    assertThat(sentOf(race)).isEmpty();
    assertBooks(85_00, 0);
  }

  @Test
  void shouldPayEachOfManyOnceWhereMuchGoesWrong() {
    // given
    for (var host = 0; host < HOSTS; host++) {
      race.capture(VISA, STRIPE.addAccount(true));
    }
    STRIPE.faults().byChance(6, Map.of(Fault.LOSE_ANSWER, 30, Fault.FAIL_AFTER, 15, Fault.FAIL_BEFORE, 10,
        Fault.TOO_MANY, 10));
    var before = transfers().size();
    // when
    run.lookAtDue(HOSTS);
    await().atMost(SOON).pollInterval(Duration.ofMillis(10)).until(() -> {
      hurry();
      return worker.workDue(HOSTS) == 0;
    });
    // then
    assertThat(transfers()).hasSize(before + HOSTS);
    assertThat(database.dsl().fetchValue("select count(*) from payout.payout where status = 'SENDING'")).isEqualTo(0L);
    assertThat(race.inTransit()).isZero();
  }

  /** Somebody takes it back at Stripe's dashboard, in two parts; webhooks come five times each, in any order. */
  @Test
  void shouldOweAgainWhatIsTakenBackHoweverOftenItIsTold() {
    // given
    race.capture(VISA, STRIPE.addAccount(true));
    run.lookAtDue(10);
    workUntil(PayoutStatus.SENT);
    var reference = transfers().getLast().reference().value();
    // when
    STRIPE.reverseTransfer(reference, 30_00);
    STRIPE.reverseTransfer(reference, 55_00);
    var endpoint = URI.create("http://localhost:%d/v1/payment-webhooks/stripe".formatted(port));
    assertThat(STRIPE.webhooks().sendShuffled(endpoint, 7, 5)).isPositive();
    // then
    await().atMost(SOON).untilAsserted(() -> {
      inbox.work().run();
      assertThat(race.payable()).isEqualTo(85_00);
    });
    assertThat(race.status()).isEqualTo(PayoutStatus.RETURNED);
    assertThat(race.standing().accountRefused()).isTrue();
    assertThat(database.dsl().fetchValue("""
        select count(*) from ledger.journal_transaction where source like 'payout.returned:%'
          and payment_id = ?""", race.payment().value())).as("in two steps, or at once where the second was told first")
        .isIn(1L, 2L);
  }

  private void workUntil(PayoutStatus status) {
    await().atMost(SOON).pollInterval(Duration.ofMillis(10)).until(() -> {
      hurry();
      worker.workDue(10);
      return race.status();
    }, status::equals);
  }

  /** Nobody waits for the pauses between two tries. */
  private void hurry() {
    database.dsl().execute("update payout.work set due_at = now()");
  }

  private void assertBooks(long payable, long inTransit) {
    assertThat(race.payable()).isEqualTo(payable);
    assertThat(race.inTransit()).isEqualTo(inTransit);
  }

  private List<Money> sentOf(Race it) {
    return transfers().stream().filter(transfer -> it.payment().equals(transfer.payment()))
        .map(ProviderTransfer::amount).toList();
  }

  /** As Stripe lists them. */
  private List<ProviderTransfer> transfers() {
    var found = new ArrayList<ProviderTransfer>();
    EventCursor cursor = new EventCursor.Since(STRIPE.clock().instant().minus(Duration.ofDays(1)));
    for (var more = true; more;) {
      var page = (Events) gateway.events(cursor, 100);
      page.events().stream().filter(event -> event.type() == ProviderEventType.TRANSFER_CREATED)
          .forEach(event -> found.add((ProviderTransfer) event.object()));
      cursor = page.next();
      more = page.more();
    }
    return found;
  }
}

package dev.roost.payment.adapter.sandbox;

import static dev.roost.payment.adapter.sandbox.SandboxPaymentGatewayTest.signatureOf;
import static dev.roost.payment.adapter.sandbox.SandboxPaymentGatewayTest.token;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.Orders.euros;

import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.WebhookEntry;
import dev.roost.payment.domain.WebhookReading.Genuine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import roosttest.database.DatabaseTest;
import roosttest.payment.Orders;
import roosttest.platform.MutableClock;

@DatabaseTest
class WebhookDeliveryTest {

  private static final SandboxSettings SETTINGS = new SandboxSettings(Duration.ofSeconds(10), Duration.ofDays(7));
  private static final SandboxSignature SIGNATURE = signatureOf("of today");

  private final MutableClock clock = MutableClock.at("2027-05-01T12:00:00Z");
  private final DataSource database;
  private final Sandbox sandbox;
  private final SandboxPaymentGateway gateway;
  private final Orders orders = Orders.ofSomePayment();
  private final List<ProviderEvent> received = Collections.synchronizedList(new ArrayList<>());
  private final WebhookEntry entry = webhook -> received.add(((Genuine) gateway().read(webhook)).event());

  WebhookDeliveryTest(DataSource database) {
    this.database = database;
    this.sandbox = new Sandbox(database, clock, SETTINGS);
    this.gateway = new SandboxPaymentGateway(sandbox, SIGNATURE);
  }

  @BeforeEach
  void empty() {
    JdbcClient.create(database).sql("truncate sandbox.object cascade").update();
    JdbcClient.create(database).sql("truncate sandbox.event cascade").update();
  }

  @Test
  void shouldDeliverEachEventOnceAndInOrder() {
    // given
    payWith("good");
    // when
    delivery(entry).deliverDue();
    delivery(entry).deliverDue();
    // then
    assertThat(received).extracting(ProviderEvent::type).containsExactly(ProviderEventType.PAYMENT_AUTHORIZED,
        ProviderEventType.PAYMENT_CAPTURED);
  }

  @Test
  void shouldDeliverTwiceWhereTheCardSaysSo() {
    // given
    payWith("webhooks_twice");
    // when
    delivery(entry).deliverDue();
    // then
    assertThat(received).extracting(ProviderEvent::type).containsExactly(ProviderEventType.PAYMENT_AUTHORIZED,
        ProviderEventType.PAYMENT_AUTHORIZED, ProviderEventType.PAYMENT_CAPTURED, ProviderEventType.PAYMENT_CAPTURED);
    assertThat(received.stream().distinct()).hasSize(2);
  }

  @Test
  void shouldDeliverLateWhereTheCardSaysSo() {
    // given
    payWith("webhooks_late");
    // when
    delivery(entry).deliverDue();
    var atOnce = List.copyOf(received);
    clock.advance(SETTINGS.delay());
    delivery(entry).deliverDue();
    // then
    assertThat(atOnce).isEmpty();
    assertThat(received).hasSize(2);
  }

  @Test
  void shouldDeliverOutOfOrderWhereTheCardSaysSo() {
    // given
    payWith("webhooks_reordered");
    // when
    delivery(entry).deliverDue();
    clock.advance(SETTINGS.delay());
    delivery(entry).deliverDue();
    // then
    assertThat(received).extracting(ProviderEvent::type).containsExactly(ProviderEventType.PAYMENT_CAPTURED,
        ProviderEventType.PAYMENT_AUTHORIZED);
  }

  @Test
  void shouldDeliverAgainWhatWasNotTaken() {
    // given
    payWith("good");
    // when
    delivery(_ -> {
      throw new IllegalStateException("not now");
    }).deliverDue();
    delivery(entry).deliverDue();
    var tooSoon = List.copyOf(received);
    clock.advance(Duration.ofSeconds(2));
    delivery(entry).deliverDue();
    // then
    assertThat(tooSoon).isEmpty();
    assertThat(received).hasSize(2);
  }

  @Test
  void shouldDeliverWithoutATransactionOfTheSandbox() {
    // given
    payWith("good");
    var inTransaction = new ArrayList<Boolean>();
    // when
    delivery(_ -> inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive())).deliverDue();
    // then
    assertThat(inTransaction).containsExactly(false, false);
  }

  @Test
  void shouldBeSharedByNodes() throws Exception {
    // given
    for (var i = 0; i < 20; i++) {
      payWith("good");
    }
    // when
    try (var nodes = Executors.newFixedThreadPool(4)) {
      for (var i = 0; i < 4; i++) {
        var node = new WebhookDelivery(new Sandbox(database, clock, SETTINGS), SIGNATURE, entry);
        nodes.execute(node::deliverDue);
      }
      nodes.shutdown();
      assertThat(nodes.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
    delivery(entry).deliverDue();
    // then
    assertThat(received).hasSize(40).doesNotHaveDuplicates();
  }

  private void payWith(String card) {
    var held = (Authorized) gateway.authorize(orders.authorize(token(card), euros(100)));
    gateway.capture(orders.capture(held.reference(), euros(100)));
  }

  private WebhookDelivery delivery(WebhookEntry to) {
    return new WebhookDelivery(sandbox, SIGNATURE, to);
  }

  private SandboxPaymentGateway gateway() {
    return gateway;
  }
}

package dev.roost.payment.adapter.sandbox;

import static dev.roost.payment.adapter.sandbox.SandboxPaymentGatewayTest.signatureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.Orders.euros;

import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Events;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.ProviderReference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payment.Orders;

/** What a node was answered before it was killed is what another node is answered after. */
@DatabaseTest
class KilledNodeTest {

  private static final SandboxSettings SETTINGS = new SandboxSettings(Duration.ofSeconds(10), Duration.ofDays(7));

  private final TestDatabase database;

  KilledNodeTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void shouldKnowAfterAKillWhatItAnsweredBefore() throws Exception {
    // given
    var key = UUID.randomUUID();
    var payment = UUID.randomUUID();
    var node = node(key, payment);
    var told = node.inputReader().readLine();
    // when
    node.destroyForcibly().waitFor();
    var gateway = gateway(database.dataSource());
    var again = gateway.authorize(request(key, payment));
    // then
    assertThat(again).isInstanceOfSatisfying(Authorized.class,
        it -> assertThat(it.reference()).isEqualTo(ProviderReference.payment(told)));
    assertThat(gateway.events(new EventCursor.Since(Instant.EPOCH), 10)).isInstanceOfSatisfying(Events.class,
        it -> assertThat(it.events()).hasSize(1));
  }

  private Process node(UUID key, UUID payment) throws IOException {
    return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
        Node.class.getName(), database.url(), database.user(), database.password(), key.toString(),
        payment.toString())).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static SandboxPaymentGateway gateway(DataSource database) {
    return new SandboxPaymentGateway(new Sandbox(database, Clock.systemUTC(), SETTINGS), signatureOf("of today"));
  }

  private static Authorize request(UUID key, UUID payment) {
    return new Orders(new PaymentId(payment)).authorize(new OperationKey(key),
        SandboxPaymentGatewayTest.token("good"), euros(45_000));
  }

  /** Another node: asks, tells what it was answered, and waits to be killed. */
  static final class Node {

    private Node() {
    }

    public static void main(String[] arguments) throws IOException {
      var database = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
      var held = (Authorized) gateway(database)
          .authorize(request(UUID.fromString(arguments[3]), UUID.fromString(arguments[4])));
      System.out.println(held.reference().value());
      System.out.flush();
      System.in.read();
    }
  }
}

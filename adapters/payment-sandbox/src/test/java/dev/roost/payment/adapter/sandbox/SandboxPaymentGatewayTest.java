package dev.roost.payment.adapter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static roosttest.payment.Orders.euros;

import dev.roost.payment.domain.ClientSecret;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.Transferred;
import dev.roost.payment.domain.GatewayMisuse;
import dev.roost.payment.domain.GatewayRequest.Transfer;
import dev.roost.payment.domain.IncomingWebhook;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.database.DatabaseTest;
import roosttest.payment.Orders;
import roosttest.payment.PaymentGatewayContract;
import roosttest.platform.MutableClock;

@DatabaseTest
class SandboxPaymentGatewayTest extends PaymentGatewayContract {

  private static final SandboxSettings SETTINGS = new SandboxSettings(Duration.ofSeconds(10), Duration.ofDays(7));
  private static final SandboxSignature SIGNATURE = signatureOf("of today");

  private final MutableClock clock = MutableClock.at("2027-05-01T12:00:00Z");
  private final DataSource database;
  private final TransactionOperations transactions;
  private final Sandbox sandbox;

  SandboxPaymentGatewayTest(DataSource database, TransactionOperations transactions) {
    this.database = database;
    this.transactions = transactions;
    this.sandbox = new Sandbox(database, clock, SETTINGS);
  }

  @BeforeEach
  void empty() {
    JdbcClient.create(database).sql("truncate sandbox.object cascade").update();
    JdbcClient.create(database).sql("truncate sandbox.event cascade").update();
  }

  @Test
  void shouldLetAHoldGoWhenItsTimeIsOver() {
    // given
    var held = authorized(Card.GOOD, euros(45_000));
    // when
    clock.set(held.captureBefore());
    // then
    assertThat(gateway().lookUp(held.reference())).asInstanceOf(type(Found.class))
        .extracting(Found::object).extracting(it -> ((ProviderPayment) it).state()).isEqualTo(PaymentState.VOIDED);
    clock.advance(Duration.ofHours(-1));
    assertThat(ourEvents()).extracting(ProviderEvent::type).endsWith(ProviderEventType.PAYMENT_VOIDED);
  }

  @Test
  void shouldNotBeCalledInATransactionOfRoost() {
    var request = Orders.ofSomePayment().authorize(card(Card.GOOD), euros(100));

    assertThatExceptionOfType(GatewayMisuse.class)
        .isThrownBy(() -> transactions.executeWithoutResult(_ -> gateway().authorize(request)));
    assertThat(gateway().authorize(request)).as("negative control").isInstanceOf(Authorized.class);
  }

  @Override
  public PaymentGateway gateway() {
    return new SandboxPaymentGateway(sandbox, SIGNATURE);
  }

  @Override
  public PaymentGateway otherNode() {
    return new SandboxPaymentGateway(new Sandbox(database, clock, SETTINGS), SIGNATURE);
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public void letPass(Duration time) {
    clock.advance(time);
  }

  @Override
  public PaymentMethodToken card(Card kind) {
    return token(switch (kind) {
      case ANSWER_LOST -> "answers_lost";
      default -> kind.name().toLowerCase(Locale.ROOT);
    });
  }

  @Override
  public Map<DeclineReason, PaymentMethodToken> declinedCards() {
    return Arrays.stream(DeclineReason.values()).collect(Collectors.toMap(Function.identity(),
        reason -> token("declined_" + reason.name().toLowerCase(Locale.ROOT))));
  }

  @Override
  public Money costOf(Money captured) {
    return Money.zero(captured.currency());
  }

  @Override
  public Money costOfADispute() {
    return euros(0);
  }

  @Override
  public PayoutAccount account() {
    return new PayoutAccount("sandbox_account_of_a_host");
  }

  @Override
  public PayoutAccount accountThatIsNotReady() {
    return new PayoutAccount("sandbox_account_blocked");
  }

  @Override
  public ProviderReference transferThatComesBack(Transfer request) {
    var sent = (Transferred) gateway().transfer(new Transfer(request.key(), request.payment(), request.source(),
        new PayoutAccount("sandbox_account_returns_it"), request.amount(), request.description(), request.metadata()));
    letPass(Duration.ofMinutes(1));
    return sent.reference();
  }

  @Override
  public void act(ProviderReference payment, ClientSecret secret, boolean approve) {
    assertThat(new GuestDesk(sandbox).act(payment, secret.value() + "x", true))
        .isEqualTo(GuestDesk.Outcome.NO_SUCH_PAYMENT);
    assertThat(new GuestDesk(sandbox).act(payment, secret.value(), approve)).isEqualTo(GuestDesk.Outcome.DONE);
    assertThat(new GuestDesk(sandbox).act(payment, secret.value(), true)).isEqualTo(GuestDesk.Outcome.NOTHING_TO_DO);
  }

  @Override
  public IncomingWebhook webhookOf(ProviderEvent event) {
    return webhook(event, SIGNATURE);
  }

  @Override
  public IncomingWebhook webhookOfOldSecret(ProviderEvent event) {
    return webhook(event, signatureOf("of yesterday"));
  }

  @Override
  public String signatureHeader() {
    return SandboxSignature.HEADER;
  }

  private IncomingWebhook webhook(ProviderEvent event, SandboxSignature signature) {
    var body = JdbcClient.create(database).sql("select body::text from sandbox.event where id = :id")
        .param("id", event.id()).query(String.class).single();
    return new IncomingWebhook(body, Map.of(SandboxSignature.HEADER, List.of(signature.sign(body, now()))));
  }

  static SandboxSignature signatureOf(String secret) {
    return new SandboxSignature(() -> secret.getBytes(StandardCharsets.UTF_8));
  }

  static PaymentMethodToken token(String name) {
    return new PaymentMethodToken("sandbox_card_" + name);
  }
}

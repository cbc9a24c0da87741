package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.roost.payment.domain.GatewayAnswer;
import dev.roost.payment.domain.GatewayRequest;
import dev.roost.payment.domain.GatewayRequest.Transfer;
import dev.roost.payment.domain.OperationKey;
import dev.roost.platform.RecurringWork;
import dev.roost.proof.Market.User;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import roosttest.database.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a paid stay to its host's account, as host and administrator read it over HTTP. */
@TroubledTest
class PayoutOfAStayTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration SOON = Duration.ofSeconds(60);
  /** Of two nights at 100.00 each, less Roost's fee of 15.5%. */
  private static final long EARNED = 169_00;

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @Autowired private Troubles troubles;
  @LocalServerPort private int port;
  private BookingClient client;
  private PaidStays stays;
  private PaidHosts hosts;
  private User admin;

  @BeforeEach
  void open() {
    client = new BookingClient(List.of(port));
    stays = new PaidStays(roost, client);
    hosts = new PaidHosts(roost);
    admin = new Market(roost).admin();
  }

  @AfterEach
  void close() {
    troubles.end();
    client.close();
  }

  @Test
  void shouldBringWhatAStayEarnsToItsHostAndNetWhatGoesBackLater() {
    // given
    hosts.letBePaid(stays.host, "sandbox_account_of_a_host");
    var first = earned();
    // when: a day after check-in
    awaitPayouts("SENT");
    // then
    assertThat(payouts().getFirst().at("/sent/amount").asLong()).isEqualTo(EARNED);
    assertThat(transferred(first)).containsExactly(EARNED);
    assertHostHas(0, 0);
    MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
    // when: the host calls the rest of the stay off
    assertThat(stays.act(stays.host, first, "cancel").status()).isEqualTo(200);
    await().atMost(SOON).untilAsserted(() -> assertThat(balance("HOST_RECEIVABLE")).isPositive());
    var back = balance("HOST_RECEIVABLE");
    assertThat(back).isLessThan(EARNED);
    // when: the next one is earned
    var second = earned();
    awaitPayouts("SENT", "SENT");
    // then
    assertThat(transferred(second)).containsExactly(EARNED - back);
    assertHostHas(0, 0);
    MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
    var report = report();
    assertThat(report.get("lines").valueStream())
        .extracting(line -> line.get("kind").asString(), line -> line.at("/amount/amount").asLong())
        .containsExactly(tuple("EARNED", EARNED), tuple("PAID", EARNED), tuple("TAKEN_BACK", -back),
            tuple("EARNED", EARNED), tuple("NETTED", -back), tuple("PAID", EARNED - back));
    assertThat(report.at("/earned/amount").asLong()).isEqualTo(2 * EARNED);
    assertThat(report.at("/takenBack/amount").asLong()).isEqualTo(back);
    assertThat(report.at("/netted/amount").asLong()).isEqualTo(back);
    assertThat(report.at("/paid/amount").asLong()).isEqualTo(2 * EARNED - back);
  }

  @Test
  void shouldOweAgainWhatComesBackFromTheHostsAccount() {
    // given
    hosts.letBePaid(stays.host, "sandbox_account_returns_it");
    var stay = earned();
    // when
    awaitPayouts("RETURNED");
    // then
    assertHostHas(EARNED, 0);
    MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
    assertThat(read(admin, "/v1/admin/payouts?status=RETURNED&host=" + stays.host.id()).get("items").valueStream())
        .singleElement().satisfies(found -> {
          assertThat(found.at("/payout/returned/amount").asLong()).isEqualTo(EARNED);
          assertThat(found.at("/payout/id").asString()).isEqualTo(payouts().getFirst().get("id").asString());
        });
    assertThat(read(stays.host, "/v1/me/upcoming-payouts").at("/0/heldBack").valueStream()
        .map(JsonNode::asString)).containsExactly("ACCOUNT_REFUSED");
    // when
    hosts.nameAccount(stays.host, "sandbox_account_of_a_host");
    awaitPayouts("SENT", "RETURNED");
    // then
    assertThat(transferred(stay)).containsExactly(EARNED, EARNED);
    assertHostHas(0, 0);
    MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
    assertThat(report().get("lines").valueStream()).extracting(line -> line.get("kind").asString())
        .containsExactly("EARNED", "PAID", "RETURNED", "PAID");
  }

  /** The control: of the 100.00 that the host keeps of a stay that was called off, 84.50 arrive twice. */
  @Test
  void shouldPayTwiceWithoutStoredKeys() {
    // given
    hosts.letBePaid(stays.host, "sandbox_account_of_a_host");
    var lost = new AtomicBoolean();
    troubles.standBetween((request, provider) -> request instanceof Transfer
        ? answer(provider.apply(underAnotherKey(request)), lost)
        : provider.apply(request));
    var stay = stays.book("sandbox_card_good");
    stays.awaitStatus(stay, "CONFIRMED");
    database.dsl().execute("""
        update booking.booking set cancellation_policy = 'LIMITED', check_in = current_date + 10,
          check_out = current_date + 12, starts_at = current_date + 10, ends_at = current_date + 12,
          confirmed_at = now() - interval '2 days'
        where id = cast(? as uuid)""", stay);
    assertThat(stays.act(stays.guest, stay, "cancel").status()).isEqualTo(200);
    release(stay);
    // when
    awaitPayouts("SENT");
    // then
    assertThat(transferred(stay)).containsExactly(EARNED / 2, EARNED / 2);
    assertThat(MoneyAgreement.violations(database.dsl(), stays.guest))
        .anyMatch(it -> it.endsWith("transfers to hosts that the provider does not know as Roost does"));
  }

  private static GatewayAnswer answer(GatewayAnswer answer, AtomicBoolean lost) {
    return lost.getAndSet(true) ? answer : new GatewayAnswer.Unknown("the answer was lost on its way");
  }

  private static GatewayRequest underAnotherKey(GatewayRequest request) {
    return request instanceof Transfer it
        ? new Transfer(new OperationKey(UUID.randomUUID()), it.payment(), it.source(), it.account(), it.amount(),
            it.description(), it.metadata())
        : request;
  }

  /** A stay that is paid and has begun. */
  private String earned() {
    var booking = stays.book("sandbox_card_good");
    stays.awaitStatus(booking, "CONFIRMED");
    release(booking);
    return booking;
  }

  private void release(String booking) {
    PaidStays.letBegin(database.dsl(), booking);
    work("paymentReleases");
    await().atMost(SOON).until(() -> database.dsl()
        .fetchValue("select count(*) from payout.earning where booking_id = cast(? as uuid)", booking).equals(1L));
  }

  /** The newest first, once the hour between two looks is over. */
  private void awaitPayouts(String... statuses) {
    database.dsl().execute("update payout.schedule set look_at = now() where host_id = ?", stays.host.id().value());
    await().atMost(SOON).untilAsserted(() -> {
      work("lookAtHosts");
      work("payoutTransfers");
      assertThat(payouts()).extracting(payout -> payout.get("status").asString()).containsExactly(statuses);
    });
  }

  /** At once: nobody waits for the next second. */
  private void work(String name) {
    roost.getBean(name, RecurringWork.class).work().run();
  }

  private List<JsonNode> payouts() {
    return read(stays.host, "/v1/me/payouts").get("items").valueStream().toList();
  }

  private JsonNode report() {
    var today = LocalDate.ofInstant(roost.getBean(Clock.class).instant(), ZoneOffset.UTC);
    return read(stays.host, "/v1/me/payout-report?from=%s&to=%s&currency=EUR".formatted(today.minusDays(1),
        today.plusDays(2)));
  }

  /** What the sandbox has sent to the host of this booking's money, transfer by transfer. */
  private List<Long> transferred(String booking) {
    return database.dsl().fetch("""
        select amount from sandbox.object where kind = 'TRANSFER' and payment_id in (
          select id from payment.payment where booking_id = ?) order by made_at""", UUID.fromString(booking))
        .getValues(0, Long.class);
  }

  private void assertHostHas(long payable, long receivable) {
    assertThat(balance("HOST_PAYABLE")).isEqualTo(payable);
    assertThat(balance("HOST_RECEIVABLE")).isEqualTo(receivable);
  }

  private long balance(String kind) {
    return read(admin, "/v1/admin/ledger/accounts?kind=%s&owner=%s".formatted(kind, stays.host.id())).get("items")
        .valueStream().findFirst().map(it -> it.at("/balance/amount").asLong()).orElse(0L);
  }

  private JsonNode read(User user, String path) {
    var answer = client.get(user, path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}

package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.ATTEMPT;
import static dev.roost.notification.adapter.jooq.generated.Tables.DELIVERY;
import static dev.roost.notification.adapter.jooq.generated.Tables.ENDPOINT;
import static dev.roost.notification.adapter.jooq.generated.Tables.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.notification.EventFixture.NOON;
import static roosttest.notification.EventFixture.confirmed;

import dev.roost.notification.api.EventView;
import dev.roost.notification.application.Deliveries.Attempt;
import dev.roost.notification.application.Deliveries.Claim;
import dev.roost.notification.application.Deliveries.Planned;
import dev.roost.notification.contract.DeliveryId;
import dev.roost.notification.contract.DeliveryStatus;
import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.domain.TargetUrl;
import dev.roost.notification.domain.WebhookEndpoint;
import dev.roost.notification.domain.Wish;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqDeliveriesTest {

  private static final Duration LEASE = Duration.ofMinutes(5);

  private final TestDatabase database;
  private final JooqDeliveries deliveries;
  private final JooqWebhookEndpoints endpoints;
  private final JooqEventLog log;
  private EndpointId endpoint;

  JooqDeliveriesTest(TestDatabase database) {
    this.database = database;
    this.deliveries = new JooqDeliveries(database.dsl());
    this.endpoints = new JooqWebhookEndpoints(database.dsl());
    this.log = new JooqEventLog(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(ATTEMPT, DELIVERY, ENDPOINT, EVENT);
    endpoint = anEndpoint();
  }

  @Test
  void shouldKeepEndpointsWordForWordAndByTheirOwner() {
    // given
    var stored = endpoints.find(endpoint).orElseThrow();
    // when
    stored.rotate(NOON);
    stored.gone();
    endpoints.save(stored);
    // then
    assertThat(endpoints.of(ANNA)).singleElement().satisfies(it -> assertThat(it.snapshot()).usingRecursiveComparison()
        .ignoringFields("version").isEqualTo(stored.snapshot()));
    assertThat(endpoints.enabledOf(List.of(ANNA, BERT))).isEmpty();
    assertThat(endpoints.of(BERT)).isEmpty();
    assertThatThrownBy(() -> endpoints.save(stored)).hasMessageContaining("changed meanwhile");
  }

  @Test
  void shouldPlanEachEventOnceAndGiveItToOneAtATime() {
    // given
    var event = anEvent();
    plan(event);
    plan(event);
    // when
    var claims = deliveries.claim(9, LEASE);
    // then
    assertThat(claims).singleElement().satisfies(it -> {
      assertThat(it.event()).isEqualTo(event);
      assertThat(it.tries()).isZero();
      assertThat(it.until()).isEqualTo(it.firstTried().plus(LEASE));
    });
    assertThat(deliveries.claim(9, LEASE)).isEmpty();
  }

  /** Its node has died. */
  @Test
  void shouldGiveToAnotherOneWhatWasNotDoneInTime() {
    // given
    plan(anEvent());
    var first = deliveries.claim(9, Duration.ZERO).getFirst();
    // then
    var second = deliveries.claim(9, LEASE).getFirst();
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.firstTried()).isEqualTo(first.firstTried());
  }

  @Test
  void shouldWriteDownWhatWasAnsweredAndTryAgainWhenItIsDue() {
    // given
    plan(anEvent());
    var claim = deliveries.claim(9, LEASE).getFirst();
    // when
    deliveries.attempted(claim, attempt(500, "x".repeat(9_000)), DeliveryStatus.WAITING, Instant.EPOCH);
    var again = deliveries.claim(9, LEASE).getFirst();
    deliveries.attempted(again, new Attempt(NOON, "https://hooks.example/", 7, null, "", "refused"),
        DeliveryStatus.DELIVERED, null);
    // then
    assertThat(again.tries()).isEqualTo(1);
    assertThat(deliveries.claim(9, LEASE)).isEmpty();
    assertThat(deliveries.log(claim.id()))
        .extracting(it -> it.number() + " " + it.status() + " " + it.answer().length())
        .containsExactly("2 null 0", "1 500 4096");
    assertThat(deliveries.find(endpoint, claim.id())).hasValueSatisfying(it -> {
      assertThat(it.status()).isEqualTo(DeliveryStatus.DELIVERED);
      assertThat(it.attempts()).isEqualTo(2);
      assertThat(it.dueAt()).isNull();
    });
  }

  /** A slow node learns of its failure after another one has delivered. */
  @Test
  void shouldStayDelivered() {
    // given
    plan(anEvent());
    var slow = deliveries.claim(9, Duration.ZERO).getFirst();
    var fast = deliveries.claim(9, LEASE).getFirst();
    // when
    deliveries.attempted(fast, attempt(200, ""), DeliveryStatus.DELIVERED, null);
    deliveries.attempted(slow, attempt(500, ""), DeliveryStatus.WAITING, Instant.EPOCH);
    // then
    assertThat(deliveries.claim(9, LEASE)).isEmpty();
    assertThat(deliveries.log(slow.id())).hasSize(2);
  }

  @Test
  void shouldDoAgainWhatIsReplayed() {
    // given
    var event = anEvent();
    plan(event);
    var claim = deliveries.claim(9, LEASE).getFirst();
    deliveries.attempted(claim, attempt(500, ""), DeliveryStatus.FAILED, null);
    var missed = anEvent();
    // when
    deliveries.replay(List.of(planned(event), planned(missed)));
    // then
    assertThat(deliveries.claim(9, LEASE)).extracting(Claim::event).containsExactlyInAnyOrder(event, missed);
    assertThat(deliveries.find(endpoint, claim.id()).orElseThrow().attempts()).isEqualTo(1);
  }

  @Test
  void shouldSendNothingToAnEndpointThatIsNotEnabled() {
    // given
    plan(anEvent());
    var stored = endpoints.find(endpoint).orElseThrow();
    stored.gone();
    endpoints.save(stored);
    // then
    assertThat(deliveries.claim(9, LEASE)).isEmpty();
  }

  /** An endpoint with much to be sent leaves room for another one. */
  @Test
  void shouldTakeNotTooMuchOfOneEndpoint() {
    // given
    for (int i = 0; i < 9; i++) {
      plan(anEvent());
    }
    var other = anEndpoint();
    var event = anEvent();
    deliveries.plan(List.of(new Planned(new DeliveryId(UUID.randomUUID()), other, event.id())));
    // then
    assertThat(deliveries.claim(9, LEASE)).hasSize(5).extracting(Claim::endpoint).contains(endpoint, other);
  }

  @Test
  void shouldListTheNewestFirstPageByPage() {
    // given
    for (int i = 1; i <= 3; i++) {
      deliveries.plan(List.of(new Planned(new DeliveryId(new UUID(0x7000, i)), endpoint, anEvent().id())));
    }
    // when
    var seen = new ArrayList<UUID>();
    @Nullable String next = null;
    do {
      var page = deliveries.list(endpoint, DeliveryStatus.WAITING, new PageRequest(next, 2));
      page.items().forEach(it -> seen.add(it.id().value()));
      next = page.next();
    } while (next != null);
    // then
    assertThat(seen).containsExactly(new UUID(0x7000, 3), new UUID(0x7000, 2), new UUID(0x7000, 1));
    assertThat(deliveries.list(endpoint, DeliveryStatus.FAILED, PageRequest.first(9)).items()).isEmpty();
  }

  @Test
  void shouldForgetDeliveriesWithTheirEventAndWithTheirEndpoint() {
    // given
    plan(anEvent());
    var claim = deliveries.claim(9, LEASE).getFirst();
    // when
    log.forget(NOON.plusSeconds(1), 9);
    // then
    assertThat(deliveries.find(endpoint, claim.id())).isEmpty();
    deliveries.attempted(claim, attempt(200, ""), DeliveryStatus.DELIVERED, null);
    assertThat(deliveries.log(claim.id())).isEmpty();
    plan(anEvent());
    endpoints.remove(endpoint);
    assertThat(database.dsl().fetchCount(DELIVERY)).isZero();
  }

  private EndpointId anEndpoint() {
    var id = new EndpointId(UUID.randomUUID());
    endpoints.add(WebhookEndpoint.create(id, ANNA,
        new Wish(new TargetUrl("https://hooks.example/"), "", Set.of(EventType.BOOKING_CONFIRMED)), NOON));
    return id;
  }

  private EventView anEvent() {
    var event = confirmed();
    log.append(event, ANNA);
    return event;
  }

  private void plan(EventView event) {
    deliveries.plan(List.of(planned(event)));
  }

  private Planned planned(EventView event) {
    return new Planned(new DeliveryId(UUID.randomUUID()), endpoint, event.id());
  }

  private static Attempt attempt(int status, String answer) {
    return new Attempt(NOON, "https://hooks.example/", 7, status, answer, null);
  }
}

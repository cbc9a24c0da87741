package dev.roost.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.notification.EventFixture.NOON;

import dev.roost.notification.api.EndpointCommand;
import dev.roost.notification.api.EndpointView;
import dev.roost.notification.contract.EndpointStatus;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.contract.NotificationRefusal.TooManyEndpoints;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.notification.InMemoryWebhookEndpoints;
import roosttest.platform.InMemoryIdempotency;
import roosttest.platform.MutableClock;
import roosttest.platform.SequentialIds;

class OwnWebhookEndpointServiceTest {

  private static final EndpointCommand COMMAND = new EndpointCommand("https://hooks.example/roost", "Mine",
      Set.of(EventType.BOOKING_CONFIRMED), true);

  private final MutableClock clock = MutableClock.at(NOON);
  private final InMemoryWebhookEndpoints endpoints = new InMemoryWebhookEndpoints();
  private final OwnWebhookEndpointService service = new OwnWebhookEndpointService(endpoints,
      new EndpointAccess(endpoints), new WebhookSecrets(_ -> new byte[32]), new InMemoryIdempotency(clock),
      new SequentialIds(), clock);

  @Test
  void shouldBeItsOwnersAlone() {
    // given
    var mine = create(Actors.host());
    // then
    assertThat(service.list(Actors.host())).containsExactly(mine);
    assertThat(service.list(Actors.host(BERT))).isEmpty();
    var unknown = new NotFound("webhook endpoint", mine.id().toString());
    assertThat(refused(() -> service.get(Actors.host(BERT), mine.id()))).isEqualTo(unknown);
    assertThat(refused(() -> service.get(Actors.admin(), mine.id()))).isEqualTo(unknown);
    assertThat(refused(() -> service.secret(Actors.host(BERT), mine.id()))).isEqualTo(unknown);
    assertThat(refused(() -> service.remove(Actors.host(BERT), mine.id()))).isEqualTo(unknown);
    service.remove(Actors.host(), mine.id());
    assertThat(service.list(Actors.host())).isEmpty();
  }

  @Test
  void shouldSendNobodyWhatTheyMayNotRead() {
    assertThat(refused(() -> create(Actors.integration(ANNA, Scope.WEBHOOKS_WRITE, Scope.PAYOUTS_READ))))
        .isEqualTo(new ScopeMissing(Scope.BOOKINGS_READ));
    assertThat(refused(() -> create(Actors.integration(ANNA, Scope.BOOKINGS_READ))))
        .isEqualTo(new ScopeMissing(Scope.WEBHOOKS_WRITE));
    var created = create(Actors.integration(ANNA, Scope.WEBHOOKS_WRITE, Scope.BOOKINGS_READ));
    assertThat(refused(() -> service.secret(Actors.integration(ANNA, Scope.WEBHOOKS_READ), created.id())))
        .isEqualTo(new ScopeMissing(Scope.WEBHOOKS_WRITE));
  }

  @Test
  void shouldChangeWhatWasRead() {
    // given
    var read = create(Actors.host());
    // when
    var edited = service.edit(Actors.host(), read.id(), new EndpointCommand("https://hooks.example/other", "",
        Set.of(EventType.STAY_STARTED), false), read.version());
    // then
    assertThat(edited.status()).isEqualTo(EndpointStatus.DISABLED);
    assertThat(service.get(Actors.host(), read.id())).isEqualTo(edited);
    assertThat(refused(() -> service.edit(Actors.host(), read.id(), COMMAND, read.version())))
        .isEqualTo(new VersionStale("webhook endpoint", 2));
  }

  @Test
  void shouldTellTheSecretBeforeWhileItSignsToo() {
    // given
    var endpoint = create(Actors.host());
    var before = service.secret(Actors.host(), endpoint.id());
    assertThat(before.previous()).isNull();
    // when
    var after = service.rotate(Actors.host(), endpoint.id(), before.version());
    // then
    assertThat(after.previous()).isEqualTo(before.secret()).isNotEqualTo(after.secret());
    assertThat(after.previousUntil()).isEqualTo(NOON.plus(Duration.ofHours(24)));
    assertThat(after).hasToString("SecretView[version=2]");
    clock.advance(Duration.ofHours(24));
    assertThat(service.secret(Actors.host(), endpoint.id()).previous()).isNull();
  }

  @Test
  void shouldKeepTwentyForEach() {
    // given
    for (int i = 0; i < 20; i++) {
      create(Actors.host());
    }
    // then
    assertThat(refused(() -> create(Actors.host()))).isEqualTo(new TooManyEndpoints(20));
    create(Actors.host(BERT));
  }

  private EndpointView create(Actor owner) {
    return service.create(owner, new IdempotencyKey(UUID.randomUUID().toString()), COMMAND).answer();
  }

  private static Object refused(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}

package dev.roost.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.identity.UserFixture.NOON;

import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Session.Device;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class SessionTest {

  private static final SessionPolicy POLICY = new SessionPolicy(Duration.ofDays(30), Duration.ofDays(7));

  @Test
  void shouldEndAfterItsLifetimeHoweverMuchItIsUsed() {
    // given
    var end = NOON.plus(Duration.ofDays(30));
    var session = lastSeen(end.minusSeconds(5));
    // then
    assertThat(session.isLive(POLICY, end.minusMillis(1))).isTrue();
    assertThat(session.isLive(POLICY, end)).isFalse();
  }

  @Test
  void shouldEndWhenItIsNotUsed() {
    // given
    var session = lastSeen(NOON);
    var end = NOON.plus(Duration.ofDays(7));
    // then
    assertThat(session.isLive(POLICY, end.minusMillis(1))).isTrue();
    assertThat(session.isLive(POLICY, end)).isFalse();
  }

  @Test
  void shouldNoteItsUseOnceAMinute() {
    assertThat(SessionPolicy.isWorthNoting(NOON, NOON.plusSeconds(59))).isFalse();
    assertThat(SessionPolicy.isWorthNoting(NOON, NOON.plusSeconds(60))).isTrue();
  }

  @Test
  void shouldRefuseAPolicyUnderWhichNothingLasts() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SessionPolicy(Duration.ZERO, Duration.ofDays(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new SessionPolicy(Duration.ofDays(1), Duration.ZERO));
  }

  private static Session lastSeen(Instant lastSeenAt) {
    var opened = Session.open(new SessionId(UUID.randomUUID()), Actors.CARA, Token.fresh().hash(),
        new Device("192.0.2.1", "curl/8"), POLICY, NOON).snapshot();
    return Session.restore(new Session.Snapshot(opened.id(), opened.user(), opened.token(), opened.device(),
        opened.createdAt(), lastSeenAt, opened.expiresAt(), 1));
  }
}

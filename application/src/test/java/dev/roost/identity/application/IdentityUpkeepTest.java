package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.IdentityFixture.aVerification;
import static roosttest.identity.UserFixture.NOON;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.domain.AttemptLimit;
import dev.roost.identity.domain.AttemptSubject;
import dev.roost.identity.domain.Purpose;
import dev.roost.identity.domain.Token;
import dev.roost.platform.RecurringWork;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import roosttest.identity.InMemoryAttempts;
import roosttest.identity.InMemorySessions;
import roosttest.identity.InMemoryVerifications;

class IdentityUpkeepTest extends IdentityTest {

  IdentityUpkeepTest() {
    super(Map.of("roost.identity.session.idle", "2h", "roost.identity.session.lifetime", "P1D"));
  }

  @Test
  void shouldForgetWhatEndedAndNothingElse() {
    // given
    var user = known().loggedIn(aUser());
    var token = Token.fresh();
    the(InMemoryVerifications.class).replace(aVerification(user.user(), Purpose.PASSWORD_RESET, token));
    var subject = AttemptSubject.address("test", "192.0.2.1");
    var limit = new AttemptLimit(1, Duration.ofHours(2));
    the(InMemoryAttempts.class).take(subject, limit, NOON);
    // when
    clock().advance(Duration.ofMinutes(59));
    runAll();
    // then
    assertThat(the(InMemorySessions.class).find(user.session())).isPresent();
    assertThat(the(InMemoryVerifications.class).find(token.hash())).isPresent();
    assertThat(the(InMemoryAttempts.class).blockedUntil(subject, limit, NOON)).isPresent();
    // and when
    clock().advance(Duration.ofHours(2));
    runAll();
    // then
    assertThat(the(InMemorySessions.class).find(user.session())).isEmpty();
    assertThat(the(InMemoryVerifications.class).find(token.hash())).isEmpty();
    assertThat(the(InMemoryAttempts.class).blockedUntil(subject, limit, NOON)).isEmpty();
  }

  private void runAll() {
    all(RecurringWork.class).forEach(recurring -> recurring.work().run());
  }
}

package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.IdentityFixture.anApiKey;
import static roosttest.identity.UserFixture.NOON;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.api.AccessTokens;
import dev.roost.identity.api.Authenticated;
import dev.roost.identity.contract.Secret;
import dev.roost.identity.domain.ApiKey;
import dev.roost.identity.domain.Session;
import dev.roost.identity.domain.User;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import roosttest.identity.InMemoryApiKeys;
import roosttest.identity.InMemorySessions;
import roosttest.identity.KnownUsers.LoggedInUser;

class AccessTokenServiceTest extends IdentityTest {

  @Test
  void shouldKnowWhoLoggedIn() {
    // given
    var host = known().loggedIn(aUser().whoHosts());
    // then
    assertThat(authenticate(host.token()))
        .isEqualTo(new Authenticated(Actor.user(host.user().id(), Set.of(Role.HOST)), host.session()));
  }

  @Test
  void shouldSeeARoleAtOnce() {
    // given
    var user = known().loggedIn(aUser());
    // when
    var admin = user.user();
    admin.grant(Role.ADMIN);
    users().save(admin);
    // then
    assertThat(authenticate(user.token()).actor().isAdmin()).isTrue();
  }

  @Test
  void shouldNotKnowTokensThatWereMadeUp() {
    assertThat(isAlive("made up")).isFalse();
    assertThat(isAlive("")).isFalse();
    assertThat(isAlive("roost_made_up")).isFalse();
  }

  @Test
  void shouldNotTakeTheStoredHashForTheToken() {
    // given
    var user = known().loggedIn(aUser());
    var hash = the(InMemorySessions.class).find(user.session()).orElseThrow().snapshot().token();
    // then
    assertThat(isAlive(hash.hex())).isFalse();
  }

  @Test
  void shouldEndASessionThatIsNotUsed() {
    // given
    var user = known().loggedIn(aUser());
    // when
    clock().advance(Duration.ofDays(7));
    // then
    assertThat(isAlive(user.token())).isFalse();
  }

  @Test
  void shouldKeepASessionThatIsUsedUntilItsLifetimeIsOver() {
    // given
    var user = known().loggedIn(aUser());
    // then
    for (var day = 0; day < 29; day++) {
      clock().advance(Duration.ofDays(1));
      assertThat(isAlive(user.token())).as("day %d", day).isTrue();
    }
    clock().advance(Duration.ofDays(1));
    assertThat(isAlive(user.token())).isFalse();
  }

  @Test
  void shouldNoteTheUseOfASessionOnceAMinute() {
    // given
    var user = known().loggedIn(aUser());
    // when / then
    clock().set(NOON.plusSeconds(59));
    authenticate(user.token());
    assertThat(lastSeen(user)).isEqualTo(NOON);
    clock().set(NOON.plusSeconds(61));
    authenticate(user.token());
    assertThat(lastSeen(user)).isEqualTo(NOON.plusSeconds(61));
  }

  @Test
  void shouldActWithinTheScopesOfAKey() {
    // given
    var host = known().loggedIn(aUser().whoHosts()).user();
    var key = keyOf(host, Scope.CALENDAR_WRITE);
    // then
    assertThat(authenticate(key)).isEqualTo(
        new Authenticated(Actor.integration(host.id(), Set.of(Role.HOST), Set.of(Scope.CALENDAR_WRITE)), null));
    assertThat(the(InMemoryApiKeys.class).of(host.id()).getFirst().snapshot().lastUsedAt()).isEqualTo(NOON);
  }

  @Test
  void shouldMakeNoAdministratorOfAKeyThatWasNotMeantToBe() {
    // given
    var admin = known().loggedIn(aUser().whoHosts().whoAdministers()).user();
    // then
    assertThat(authenticate(keyOf(admin, Scope.LISTINGS_READ)).actor().isAdmin()).isFalse();
    assertThat(authenticate(keyOf(admin, Scope.ADMIN)).actor().isAdmin()).isTrue();
  }

  @Test
  void shouldEndAKeyAtItsTime() {
    // given
    var key = keyOf(known().loggedIn(aUser()).user(), Scope.LISTINGS_READ);
    // when
    clock().advance(Duration.ofDays(365));
    // then
    assertThat(isAlive(key)).isFalse();
  }

  @Test
  void shouldShowNoTokenInWhatItAnswers() {
    // given
    var user = known().loggedIn(aUser());
    // then
    assertThat(authenticate(user.token()).toString()).doesNotContain(user.token());
  }

  private Instant lastSeen(LoggedInUser user) {
    return the(InMemorySessions.class).find(user.session()).map(Session::snapshot).orElseThrow().lastSeenAt();
  }

  private String keyOf(User user, Scope... scopes) {
    var token = ApiKey.freshToken();
    the(InMemoryApiKeys.class).add(anApiKey(user, token, scopes));
    return token.text().value();
  }

  private Authenticated authenticate(String token) {
    return the(AccessTokens.class).authenticate(ANYBODY, new Secret(token)).orElseThrow();
  }
}

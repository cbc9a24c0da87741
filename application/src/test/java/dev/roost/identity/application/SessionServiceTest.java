package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.KnownUsers.PASSWORD;
import static roosttest.identity.UserFixture.NOON;
import static roosttest.identity.UserFixture.aUser;
import static roosttest.identity.UserFixture.anImportedHost;

import dev.roost.identity.api.Client;
import dev.roost.identity.api.OwnSessions;
import dev.roost.identity.api.SessionView;
import dev.roost.identity.contract.IdentityRefusal.LoginFailed;
import dev.roost.identity.contract.IdentityRefusal.SessionRequired;
import dev.roost.identity.contract.Secret;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Credential;
import dev.roost.identity.domain.Password;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor.Scope;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.identity.CountingHasher;
import roosttest.identity.InMemoryCredentials;
import roosttest.identity.InMemorySessions;

class SessionServiceTest extends IdentityTest {

  private static final String ADA = "ada@example.org";

  @Test
  void shouldOpenASessionAndKeepTheHashOfItsTokenOnly() {
    // given
    var user = known().withPassword(aUser().withEmail(ADA));
    // when
    var loggedIn = logIn(new Client("192.0.2.9", "Firefox"), "ADA@example.org", PASSWORD);
    // then
    assertThat(isAlive(loggedIn.token())).isTrue();
    assertThat(loggedIn.session()).usingRecursiveComparison().ignoringFields("id").isEqualTo(
        new SessionView(loggedIn.session().id(), user.id(), NOON, NOON, NOON.plus(Duration.ofDays(30)), "Firefox",
            "192.0.2.9", true));
    assertThat(the(InMemorySessions.class).all().toList().toString()).doesNotContain(loggedIn.token().value());
    assertThat(loggedIn.toString()).doesNotContain(loggedIn.token().value());
  }

  @Test
  void shouldNotTellWhyALoginFails() {
    // given
    known().withPassword(aUser().withEmail(ADA));
    known().withPassword(aUser().withEmail("waiting@example.org").unverified());
    users().given(anImportedHost("test:1").withEmail("imported@example.org").unverified().build());
    // then
    for (var email : List.of(ADA, "waiting@example.org", "imported@example.org", "nobody@example.org")) {
      assertThat(refusalOf(() -> logIn(email, "a wrong password"))).isEqualTo(new LoginFailed());
    }
    assertThat(refusalOf(() -> logIn("waiting@example.org", PASSWORD))).isEqualTo(new LoginFailed());
    assertThat(hasher().guesses()).isEqualTo(5);
  }

  @Test
  void shouldHashAgainWhatWasHashedInAWeakerWay() {
    // given
    var user = users().given(aUser().withEmail(ADA).build());
    var credentials = the(InMemoryCredentials.class);
    credentials.add(
        Credential.create(user.id(), CountingHasher.outdated(Password.claimed(new Secret(PASSWORD))), NOON));
    // when
    logIn(ADA, PASSWORD);
    // then
    var hash = credentials.lock(user.id()).orElseThrow().hash();
    assertThat(hasher().isOutdated(hash)).isFalse();
    assertThat(isAlive(logIn(ADA, PASSWORD).token())).isTrue();
  }

  @Test
  void shouldListTheUsersLiveSessions() {
    // given
    var user = known().withPassword(aUser().withEmail(ADA));
    var old = known().logIn(user);
    clock().advance(Duration.ofDays(6));
    var other = known().logIn(user);
    clock().advance(Duration.ofDays(1));
    var current = known().logIn(user);
    known().loggedIn(aUser());
    // when
    var listed = the(OwnSessions.class).list(current.actor(), current.session());
    // then
    assertThat(listed).extracting(SessionView::id).containsExactly(current.session(), other.session());
    assertThat(listed).extracting(SessionView::current).containsExactly(true, false);
    assertThat(isAlive(old.token())).isFalse();
  }

  @Test
  void shouldLogOut() {
    // given
    var current = known().loggedIn(aUser());
    // when
    the(OwnSessions.class).end(current.actor(), current.session(), current.session());
    // then
    assertThat(isAlive(current.token())).isFalse();
  }

  @Test
  void shouldEndAnotherSessionAndEndItAgain() {
    // given
    var current = known().loggedIn(aUser());
    var stolen = known().logIn(current.user());
    // when
    the(OwnSessions.class).end(current.actor(), current.session(), stolen.session());
    the(OwnSessions.class).end(current.actor(), current.session(), stolen.session());
    // then
    assertThat(isAlive(stolen.token())).isFalse();
    assertThat(isAlive(current.token())).isTrue();
  }

  @Test
  void shouldEndAllOthers() {
    // given
    var current = known().loggedIn(aUser());
    var first = known().logIn(current.user());
    var second = known().logIn(current.user());
    var stranger = known().loggedIn(aUser());
    // when
    the(OwnSessions.class).endOthers(current.actor(), current.session());
    // then
    assertThat(isAlive(first.token())).isFalse();
    assertThat(isAlive(second.token())).isFalse();
    assertThat(isAlive(current.token())).isTrue();
    assertThat(isAlive(stranger.token())).isTrue();
  }

  @Test
  void shouldLeaveTheSessionsOfOthersAlone() {
    // given
    var current = known().loggedIn(aUser());
    var stranger = known().loggedIn(aUser());
    // when
    the(OwnSessions.class).end(current.actor(), current.session(), stranger.session());
    // then
    assertThat(isAlive(stranger.token())).isTrue();
  }

  @Test
  void shouldAskForASessionOfTheUser() {
    // given
    var current = known().loggedIn(aUser());
    var stranger = known().loggedIn(aUser());
    var sessions = the(OwnSessions.class);
    var none = new SessionId(UUID.randomUUID());
    var key = Actors.integration(current.user().id(), Scope.PROFILE_READ);
    // then
    assertThat(refusalOf(() -> sessions.list(ANYBODY, current.session()))).isEqualTo(new NotLoggedIn());
    assertThat(refusalOf(() -> sessions.list(stranger.actor(), current.session()))).isEqualTo(new SessionRequired());
    assertThat(refusalOf(() -> sessions.endOthers(current.actor(), none))).isEqualTo(new SessionRequired());
    assertThat(refusalOf(() -> sessions.endOthers(key, current.session())))
        .isEqualTo(new ScopeMissing(Scope.PROFILE_WRITE));
  }
}

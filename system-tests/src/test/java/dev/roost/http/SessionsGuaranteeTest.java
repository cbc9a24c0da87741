package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.KnownUsers.PASSWORD;
import static roosttest.identity.UserFixture.aUser;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.identity.KnownUsers;

/** Guarantee 27: a session that was revoked is dead at once, however it was revoked and whoever has its token. */
@HttpTest
class SessionsGuaranteeTest {

  private static final String NEW = "analytical engine";

  @LocalServerPort private int port;
  @Autowired private KnownUsers known;
  private Caller anybody;

  @BeforeEach
  void call() {
    anybody = Caller.at(port);
  }

  @Test
  void shouldRefuseAStolenTokenOnceItsSessionWasRevoked() {
    // given
    var user = known.loggedIn(aUser());
    var stolen = known.logIn(user.user());
    assertThat(statusOf(stolen.bearer())).isEqualTo(200);
    // when
    var revoked = anybody.as(user.bearer()).delete("/v1/sessions/" + stolen.session());
    // then
    assertThat(revoked.status()).isEqualTo(204);
    assertThat(statusOf(stolen.bearer())).isEqualTo(401);
    assertThat(statusOf(user.bearer())).isEqualTo(200);
  }

  @Test
  void shouldRefuseEveryOtherTokenOnceThePasswordWasChanged() {
    // given
    var user = known.logIn(known.withPassword(aUser()));
    var stolen = known.logIn(user.user());
    // when
    var changed = changePassword(user.bearer());
    // then
    assertThat(changed).isEqualTo(204);
    assertThat(statusOf(stolen.bearer())).isEqualTo(401);
    assertThat(statusOf(user.bearer())).isEqualTo(200);
  }

  /** The negative control: what is not revoked stays alive, so it is revoking that makes tokens dead. */
  @Test
  void shouldLeaveOtherTokensAlone() {
    // given
    var user = known.loggedIn(aUser());
    var other = known.logIn(user.user());
    var stranger = known.loggedIn(aUser());
    // when
    anybody.as(user.bearer()).delete("/v1/sessions/current");
    // then
    assertThat(statusOf(user.bearer())).isEqualTo(401);
    assertThat(statusOf(other.bearer())).isEqualTo(200);
    assertThat(statusOf(stranger.bearer())).isEqualTo(200);
  }

  /** A thief who logs in with the old password at the very moment it is changed. */
  @Test
  void shouldLeaveNoSessionThatWasOpenedWithAnOldPassword() {
    for (var race = 0; race < 25; race++) {
      // given
      var email = "race" + UUID.randomUUID().toString().replace("-", "") + "@example.org";
      var user = known.logIn(known.withPassword(aUser().withEmail(email)));
      // when
      var login = CompletableFuture.supplyAsync(() -> anybody.post("/v1/sessions",
          "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, PASSWORD)));
      var changed = changePassword(user.bearer());
      var thief = login.join();
      // then
      assertThat(changed).isEqualTo(204);
      assertThat(thief.status()).isIn(201, 401);
      if (thief.status() == 201) {
        assertThat(statusOf("Bearer " + thief.text("/token"))).as("race %d", race).isEqualTo(401);
      }
    }
  }

  private int changePassword(String bearer) {
    return anybody.as(bearer).put("/v1/me/password",
        "{\"currentPassword\": \"%s\", \"newPassword\": \"%s\"}".formatted(PASSWORD, NEW)).status();
  }

  private int statusOf(String bearer) {
    return anybody.as(bearer).get("/v1/me").status();
  }
}

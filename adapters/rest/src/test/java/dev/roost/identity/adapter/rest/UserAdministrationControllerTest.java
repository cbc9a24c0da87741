package dev.roost.identity.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.identity.UserFixture.aUser;
import static roosttest.identity.UserFixture.anImportedHost;

import com.jayway.jsonpath.JsonPath;
import dev.roost.shared.UserId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import roosttest.identity.Actors;
import roosttest.identity.InMemoryUsers;
import roosttest.identity.KnownUsers.LoggedInUser;

class UserAdministrationControllerTest extends IdentityRestTest {

  @Autowired private InMemoryUsers users;

  @Test
  void shouldPageThroughUsers() throws Exception {
    // given
    var admin = known().loggedIn(aUser().whoAdministers());
    var prefix = "Paged" + UUID.randomUUID();
    known().loggedIn(aUser().named(prefix + " 1"));
    known().loggedIn(aUser().named(prefix + " 2"));
    // when
    var first = get(admin.bearer(), "/v1/admin/users?limit=1&text={text}", prefix);
    var cursor = JsonPath.<String>read(first.getResponse().getContentAsString(), "$.next");
    var second = get(admin.bearer(), "/v1/admin/users?limit=1&text={text}&cursor={cursor}", prefix, cursor);
    // then
    assertThat(first).hasStatus(200).containsHeader("Link");
    assertThat(second).hasStatus(200).doesNotContainHeader("Link");
    assertThat(second).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
    assertThat(get(admin.bearer(), "/v1/admin/users?role=ADMIN&text={text}", prefix)).bodyJson()
        .extractingPath("$.items").asArray().isEmpty();
    assertThat(get(admin.bearer(), "/v1/admin/users?role=KING")).hasStatus(400);
    assertThat(get(admin.bearer(), "/v1/admin/users?text={text}", "a\u0000")).hasStatus(400);
  }

  @Test
  void shouldBeForAdministratorsOnly() {
    // given
    var user = known().loggedIn(aUser().whoHosts());
    var self = user.user().id();
    // then
    assertThat(get(user.bearer(), "/v1/admin/users")).hasStatus(403);
    assertThat(get(user.bearer(), "/v1/admin/users/{id}", self)).hasStatus(403);
    assertThat(send(http().put(), user.bearer(), "/v1/admin/users/{id}/admin", self)).hasStatus(403);
    assertThat(delete(user.bearer(), "/v1/admin/users/{id}/admin", self)).hasStatus(403);
    assertThat(invite(user, self, "i-1", someAddress())).hasStatus(403);
    assertThat(http().get().uri("/v1/admin/users")).hasStatus(401);
  }

  @Test
  void shouldGrantAndRevokeTheRole() {
    // given
    var admin = known().loggedIn(aUser().whoAdministers());
    var user = known().loggedIn(aUser());
    var id = user.user().id();
    // then
    assertThat(send(http().put(), admin.bearer(), "/v1/admin/users/{id}/admin", id)).hasStatus(200).bodyJson()
        .extractingPath("$.roles").asArray().containsExactly("ADMIN");
    assertThat(get(user.bearer(), "/v1/admin/users/{id}", id)).hasStatus(200).containsHeader("ETag");
    assertThat(delete(user.bearer(), "/v1/admin/users/{id}/admin", id)).hasStatus(409);
    assertThat(delete(admin.bearer(), "/v1/admin/users/{id}/admin", id)).hasStatus(200);
    assertThat(get(user.bearer(), "/v1/admin/users/{id}", id)).hasStatus(403);
    assertThat(get(admin.bearer(), "/v1/admin/users/{id}", Actors.someone())).hasStatus(404);
  }

  @Test
  void shouldInviteAnImportedHost() {
    // given
    var admin = known().loggedIn(aUser().whoAdministers());
    var host = users.given(anImportedHost("test:" + UUID.randomUUID()).build()).id();
    var email = someAddress();
    // then
    assertThat(invite(admin, host, "i-" + host, email)).hasStatus(202).bodyJson().extractingPath("$.email")
        .isEqualTo(email);
    assertThat(invite(admin, host, "i-" + host, email)).hasStatus(202).hasHeader("Idempotency-Replayed", "true");
    assertThat(mailbox().sentTo(email)).hasSize(1);
    assertThat(post("/v1/password-resets/confirm",
        "{\"token\": \"%s\", \"password\": \"a good first password\"}".formatted(mailbox().tokenFor(email))))
        .hasStatus(204);
    assertThat(invite(admin, host, "again", email)).hasStatus(409).bodyJson().extractingPath("$.key")
        .isEqualTo("already-joined");
  }

  private MvcTestResult invite(LoggedInUser by, UserId host, String key, String email) {
    return send(http().post(), by.bearer(), "/v1/admin/users/{id}/invitations", host).header("Idempotency-Key", key)
        .contentType(APPLICATION_JSON).content("{\"email\": \"%s\"}".formatted(email)).exchange();
  }
}

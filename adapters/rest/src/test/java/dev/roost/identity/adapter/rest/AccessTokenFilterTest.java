package dev.roost.identity.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.IdentityFixture.anApiKey;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.domain.ApiKey;
import dev.roost.shared.Actor.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import roosttest.identity.InMemoryApiKeys;
import roosttest.identity.UserFixture;

class AccessTokenFilterTest extends IdentityRestTest {

  @Autowired private InMemoryApiKeys keys;

  @ParameterizedTest
  @ValueSource(strings = {"Bearer made-up", "Bearer roost_madeup", "Bearer ", "Bearer", "Basic YWRhOnNlY3JldA==", "x",
      "Bearer a b", "Bearer \u00e4"})
  void shouldRefuseWhatDoesNotCountEvenWhereEverybodyMayRead(String authorization) {
    // given
    var somebody = known().loggedIn(aUser()).user();
    // when
    var answer = get(authorization, "/v1/users/{id}", somebody.id());
    // then
    assertThat(answer).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer").hasContentType("application/problem+json")
        .hasHeader("X-Content-Type-Options", "nosniff").containsHeader("Content-Security-Policy")
        .bodyJson().extractingPath("$.key").isEqualTo("access-token-invalid");
    assertThat(answer).bodyText().doesNotContain("made-up", "secret").contains("\"requestId\"");
  }

  /** As text in UTF-8 arrives that is read byte by byte. */
  @Test
  void shouldRefuseHeadersThatAreNoText() {
    // given
    var user = known().loggedIn(aUser());
    // then
    assertThat(get("Bearer \u00d0\u009a", "/v1/me")).hasStatus(400).bodyJson().extractingPath("$.key")
        .isEqualTo("bad-request");
    assertThat(
        http().put().uri("/v1/me").header("Authorization", "Bearer " + user.token()).contentType("application/json")
            .content("{\"name\": \"Ada\"}").header("If-Match", "\u00d0\u009a"))
        .hasStatus(400);
  }

  @Test
  void shouldTakeTheSchemeInAnyCase() {
    // given
    var user = known().loggedIn(aUser());
    // then
    assertThat(get("bearer " + user.token(), "/v1/me")).hasStatus(200);
  }

  @Test
  void shouldLetAKeyDoWhatItsScopesAllow() {
    // given
    var reader = keyOf(aUser(), Scope.PROFILE_READ);
    var calendar = keyOf(aUser(), Scope.CALENDAR_WRITE);
    // then
    assertThat(get(reader, "/v1/me")).hasStatus(200);
    assertThat(send(http().put(), reader, "/v1/me/host")).hasStatus(403).bodyJson().extractingPath("$.scope")
        .isEqualTo("profile:write");
    assertThat(get(calendar, "/v1/me")).hasStatus(403);
  }

  @Test
  void shouldKeepKeysAwayFromSessionsPasswordsAndKeys() {
    // given
    var key = keyOf(aUser().whoAdministers(), Scope.values());
    // then
    assertThat(get(key, "/v1/sessions")).hasStatus(403).bodyJson().extractingPath("$.key")
        .isEqualTo("session-required");
    assertThat(delete(key, "/v1/sessions")).hasStatus(403);
    assertThat(get(key, "/v1/api-keys")).hasStatus(403);
    assertThat(put(key, "/v1/me/password", "{\"currentPassword\": \"x\", \"newPassword\": \"y\"}")).hasStatus(403);
    assertThat(get(key, "/v1/admin/users")).hasStatus(200);
  }

  @Test
  void shouldTellBrowsersToGuessFrameStoreAndRunNothing() {
    assertThat(http().get().uri("/v1/me")).hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("X-Frame-Options", "DENY")
        .hasHeader("Referrer-Policy", "no-referrer")
        .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
        .hasHeader("Content-Security-Policy",
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    assertThat(http().get().uri("/swagger-ui/index.html").exchange().getResponse().getHeader("Content-Security-Policy"))
        .startsWith("default-src 'self'");
    assertThat(http().get().uri("/v1/me").secure(true)).containsHeader("Strict-Transport-Security");
  }

  @Test
  void shouldOpenNoSessionOfTheServlet() {
    // given
    var user = known().loggedIn(aUser());
    // then
    assertThat(get(user.bearer(), "/v1/me").getRequest().getSession(false)).isNull();
    assertThat(get(user.bearer(), "/v1/me")).doesNotContainHeader("Set-Cookie");
  }

  @Test
  void shouldCloseTheManagementOfTheServer() {
    // given
    var user = known().loggedIn(aUser().whoHosts());
    var admin = known().loggedIn(aUser().whoAdministers());
    // then
    assertThat(http().get().uri("/actuator/env")).hasStatus(401)
        .hasContentTypeCompatibleWith("application/problem+json");
    assertThat(get(user.bearer(), "/actuator/env")).hasStatus(403)
        .hasContentTypeCompatibleWith("application/problem+json");
    assertThat(get(admin.bearer(), "/actuator/env")).hasStatus(404);
    assertThat(http().get().uri("/actuator/health")).hasStatus(404);
  }

  @Test
  void shouldForgetWhoAskedWhenTheNextRequestComes() {
    // given
    var user = known().loggedIn(aUser());
    // then
    assertThat(get(user.bearer(), "/v1/me")).hasStatus(200);
    assertThat(http().get().uri("/v1/me")).hasStatus(401);
  }

  private String keyOf(UserFixture user, Scope... scopes) {
    var token = ApiKey.freshToken();
    keys.add(anApiKey(known().loggedIn(user).user(), token, scopes));
    return "Bearer " + token.text().value();
  }
}

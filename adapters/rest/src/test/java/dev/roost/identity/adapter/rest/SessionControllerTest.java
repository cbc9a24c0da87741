package dev.roost.identity.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.KnownUsers.PASSWORD;
import static roosttest.identity.UserFixture.aUser;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SessionControllerTest extends IdentityRestTest {

  @Test
  void shouldTellTheTokenOnce() throws Exception {
    // given
    var email = someAddress();
    var user = known().withPassword(aUserWith(email));
    // when
    var answer = logIn(email, PASSWORD);
    // then
    assertThat(answer).hasStatus(201).doesNotContainHeader("Set-Cookie").hasHeader("Cache-Control",
        "no-cache, no-store, max-age=0, must-revalidate");
    assertThat(answer).bodyJson().extractingPath("$.session.userId").isEqualTo(user.id().toString());
    var token = JsonPath.<String>read(answer.getResponse().getContentAsString(), "$.token");
    assertThat(get("Bearer " + token, "/v1/me")).hasStatus(200);
    assertThat(get("Bearer " + token, "/v1/sessions")).hasStatus(200).bodyText().doesNotContain(token);
  }

  @Test
  void shouldNotTellWhyALoginFails() {
    // given
    var known = someAddress();
    known().withPassword(aUserWith(known));
    // when
    var forKnown = logIn(known, "a wrong password");
    var forUnknown = logIn(someAddress(), "a wrong password");
    // then
    assertThat(forKnown).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer");
    assertThat(withoutRequestId(forKnown)).isEqualTo(withoutRequestId(forUnknown)).contains("login-failed");
    assertThat(forKnown.getResponse().getHeaderNames()).isEqualTo(forUnknown.getResponse().getHeaderNames());
  }

  @Test
  void shouldPauseAfterTooManyGuesses() {
    // given
    var email = someAddress();
    for (var guess = 0; guess < 10; guess++) {
      assertThat(logIn(email, "a wrong password")).hasStatus(401);
    }
    // then
    assertThat(logIn(email, "a wrong password")).hasStatus(429).hasHeader("Retry-After", "900").bodyJson()
        .extractingPath("$.key").isEqualTo("too-many-attempts");
  }

  @Test
  void shouldListAndEndSessions() {
    // given
    var current = known().loggedIn(aUser());
    var other = known().logIn(current.user());
    // then
    assertThat(get(current.bearer(), "/v1/sessions")).hasStatus(200).bodyJson().extractingPath("$.items[*].current")
        .asArray().containsExactlyInAnyOrder(true, false);
    assertThat(delete(current.bearer(), "/v1/sessions/{id}", other.session())).hasStatus(204);
    assertThat(delete(current.bearer(), "/v1/sessions/{id}", other.session())).hasStatus(204);
    assertThat(get(other.bearer(), "/v1/me")).hasStatus(401);
  }

  @Test
  void shouldEndAllOtherSessions() {
    // given
    var current = known().loggedIn(aUser());
    var other = known().logIn(current.user());
    // then
    assertThat(delete(current.bearer(), "/v1/sessions")).hasStatus(204);
    assertThat(get(other.bearer(), "/v1/me")).hasStatus(401);
    assertThat(get(current.bearer(), "/v1/me")).hasStatus(200);
  }

  @Test
  void shouldLogOut() {
    // given
    var current = known().loggedIn(aUser());
    // then
    assertThat(delete(current.bearer(), "/v1/sessions/current")).hasStatus(204);
    assertThat(get(current.bearer(), "/v1/me")).hasStatus(401).bodyJson().extractingPath("$.key")
        .isEqualTo("access-token-invalid");
  }

  @Test
  void shouldLeaveTheSessionsOfOthersAlone() {
    // given
    var current = known().loggedIn(aUser());
    var stranger = known().loggedIn(aUser());
    // then
    assertThat(delete(current.bearer(), "/v1/sessions/{id}", stranger.session())).hasStatus(204);
    assertThat(get(stranger.bearer(), "/v1/me")).hasStatus(200);
  }

  @Test
  void shouldBeForThoseWhoLoggedInOnly() {
    assertThat(http().get().uri("/v1/sessions")).hasStatus(401).bodyJson().extractingPath("$.key")
        .isEqualTo("not-logged-in");
    assertThat(http().delete().uri("/v1/sessions/current")).hasStatus(401);
  }

  private MvcTestResult logIn(String email, String password) {
    return post("/v1/sessions", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password));
  }

  private static String withoutRequestId(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    } catch (UnsupportedEncodingException impossible) {
      throw new AssertionError(impossible);
    }
  }
}

package dev.roost.identity.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.KnownUsers.PASSWORD;

import org.junit.jupiter.api.Test;

class PasswordControllerTest extends IdentityRestTest {

  private static final String NEW = "analytical engine";

  @Test
  void shouldResetByMailOnceAndEndEverySession() {
    // given
    var email = someAddress();
    var session = known().logIn(known().withPassword(aUserWith(email)));
    // when
    assertThat(post("/v1/password-resets", "{\"email\": \"%s\"}".formatted(email))).hasStatus(202);
    var body = "{\"token\": \"%s\", \"password\": \"%s\"}".formatted(mailbox().tokenFor(email), NEW);
    // then
    assertThat(post("/v1/password-resets/confirm", body)).hasStatus(204);
    assertThat(post("/v1/password-resets/confirm", body)).hasStatus(422);
    assertThat(get(session.bearer(), "/v1/me")).hasStatus(401);
    assertThat(logInStatus(email, NEW)).isEqualTo(201);
  }

  @Test
  void shouldAnswerTheSameForAnUnknownAddress() {
    // given
    var email = someAddress();
    known().withPassword(aUserWith(email));
    // when
    var forKnown = post("/v1/password-resets", "{\"email\": \"%s\"}".formatted(email));
    var forUnknown = post("/v1/password-resets", "{\"email\": \"%s\"}".formatted(someAddress()));
    // then
    assertThat(forUnknown).hasStatus(202).bodyText().isEmpty();
    assertThat(forKnown).hasStatus(202).bodyText().isEmpty();
    assertThat(forUnknown.getResponse().getHeaderNames()).isEqualTo(forKnown.getResponse().getHeaderNames());
  }

  @Test
  void shouldChangeThePassword() {
    // given
    var email = someAddress();
    var current = known().logIn(known().withPassword(aUserWith(email)));
    var other = known().logIn(current.user());
    // then
    assertThat(put(current.bearer(), "/v1/me/password", change("a wrong password", NEW))).hasStatus(422).bodyJson()
        .extractingPath("$.key").isEqualTo("wrong-password");
    assertThat(put(current.bearer(), "/v1/me/password", change(PASSWORD, NEW))).hasStatus(204);
    assertThat(get(current.bearer(), "/v1/me")).hasStatus(200);
    assertThat(get(other.bearer(), "/v1/me")).hasStatus(401);
    assertThat(logInStatus(email, NEW)).isEqualTo(201);
  }

  @Test
  void shouldNameTheFieldOfAPasswordThatWillNotDo() {
    // given
    var current = known().logIn(known().withPassword(aUserWith(someAddress())));
    // then
    assertThat(put(current.bearer(), "/v1/me/password", change(PASSWORD, "short"))).hasStatus(400).bodyText()
        .contains("newPassword").doesNotContain("short");
    assertThat(post("/v1/password-resets/confirm", "{\"token\": \"x\"}")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].field").isEqualTo("password");
    assertThat(put(current.bearer(), "/v1/me/password", change(PASSWORD, "x".repeat(513)))).hasStatus(400);
  }

  private int logInStatus(String email, String password) {
    return post("/v1/sessions", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password)).getResponse()
        .getStatus();
  }

  private static String change(String current, String replacement) {
    return "{\"currentPassword\": \"%s\", \"newPassword\": \"%s\"}".formatted(current, replacement);
  }
}

package dev.roost.identity.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.KnownUsers.PASSWORD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationControllerTest extends IdentityRestTest {

  @Test
  void shouldRegisterConfirmAndLogIn() {
    // given
    var email = someAddress();
    // when / then
    assertThat(register(email)).isEqualTo(202);
    assertThat(logIn(email)).isEqualTo(401);
    assertThat(post("/v1/email-verifications/confirm", "{\"token\": \"%s\"}".formatted(mailbox().tokenFor(email))))
        .hasStatus(204);
    assertThat(logIn(email)).isEqualTo(201);
  }

  @Test
  void shouldAnswerTheSameForAKnownAddress() {
    // given
    var known = someAddress();
    known().withPassword(aUserWith(known));
    // when
    var forKnown = post("/v1/users", registration(known));
    var forUnknown = post("/v1/users", registration(someAddress()));
    // then
    assertThat(forKnown).hasStatus(202).bodyText().isEmpty();
    assertThat(forUnknown).hasStatus(202).bodyText().isEmpty();
    assertThat(forKnown.getResponse().getHeaderNames()).isEqualTo(forUnknown.getResponse().getHeaderNames());
  }

  @Test
  void shouldTakeEverythingThatCanBeSaid() {
    // given
    var email = someAddress();
    // when
    var answer = post("/v1/users", """
        {"email": "%s", "password": "%s", "name": "Ada", "languages": ["en", "fr"], "timeZone": "Europe/London",
         "currency": "GBP"}""".formatted(email, PASSWORD));
    // then
    assertThat(answer).hasStatus(202);
    assertThat(mailbox().sentTo(email)).hasSize(1);
  }

  @Test
  void shouldResendToWhoWaitsAndAnswerEverybodyTheSame() {
    // given
    var email = someAddress();
    register(email);
    // then
    assertThat(post("/v1/email-verifications", "{\"email\": \"%s\"}".formatted(email))).hasStatus(202);
    assertThat(post("/v1/email-verifications", "{\"email\": \"%s\"}".formatted(someAddress()))).hasStatus(202);
    assertThat(mailbox().sentTo(email)).hasSize(2);
  }

  @Test
  void shouldRefuseATokenThatDoesNotCount() {
    assertThat(post("/v1/email-verifications/confirm", "{\"token\": \"made-up\"}")).hasStatus(422).bodyJson()
        .extractingPath("$.key").isEqualTo("mail-token-invalid");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{\"password\": \"difference engine\", \"name\": \"Ada\"}|email",
      "{\"email\": \"nobody\", \"password\": \"difference engine\", \"name\": \"Ada\"}|email",
      "{\"email\": \"x@example.org\", \"name\": \"Ada\"}|password",
      "{\"email\": \"x@example.org\", \"password\": \"difference engine\"}|name",
      "{\"email\": \"x@example.org\", \"password\": \"difference engine\", \"name\": \"A\", \"languages\": [\"!\"]}|languages",
      "{\"email\": \"x@example.org\", \"password\": \"difference engine\", \"name\": \"A\", \"timeZone\": \"Mars\"}|timeZone",
      "{\"email\": \"x@example.org\", \"password\": \"difference engine\", \"name\": \"A\", \"currency\": \"PND\"}|currency",
      "{\"email\": \"x@example.org\", \"password\": \"password123\", \"name\": \"Ada\"}|password",
      "{\"email\": \"x@example.org\", \"password\": \"difference engine\", \"name\": \"A\", \"roles\": [\"ADMIN\"]}|roles"})
  void shouldNameTheFieldThatIsWrong(String body, String field) {
    // when
    var answer = post("/v1/users", body);
    // then
    assertThat(answer).hasStatus(400).bodyText().contains("\"" + field + "\"").doesNotContain("difference engine");
  }

  private int register(String email) {
    return post("/v1/users", registration(email)).getResponse().getStatus();
  }

  private int logIn(String email) {
    return post("/v1/sessions", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, PASSWORD)).getResponse()
        .getStatus();
  }

  private static String registration(String email) {
    return "{\"email\": \"%s\", \"password\": \"%s\", \"name\": \"Ada\"}".formatted(email, PASSWORD);
  }
}

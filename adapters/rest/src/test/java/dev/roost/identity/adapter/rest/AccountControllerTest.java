package dev.roost.identity.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountControllerTest extends IdentityRestTest {

  private static final String PROFILE = """
      {"name": "Ada Lovelace", "languages": ["en"], "about": "Counts.", "timeZone": "Europe/London",
       "currency": "GBP"}""";

  @Test
  void shouldShowTheWholeAccount() {
    // given
    var email = someAddress();
    var user = known().loggedIn(aUserWith(email).named("Ada").whoHosts());
    // when
    var answer = get(user.bearer(), "/v1/me");
    // then
    assertThat(answer).hasStatus(200).hasHeader("ETag", "\"1\"").bodyJson().isEqualTo("""
        {
          "id": "%s",
          "email": "%s",
          "emailVerified": true,
          "name": "Ada",
          "languages": ["en", "pt-BR"],
          "about": "Travels by train.",
          "timeZone": "Europe/Lisbon",
          "currency": "EUR",
          "roles": ["HOST"],
          "createdAt": "2026-11-22T12:00:00Z"
        }""".formatted(user.user().id(), email));
  }

  @Test
  void shouldReplaceTheProfileThatWasRead() {
    // given
    var user = known().loggedIn(aUser());
    // then
    assertThat(put(user.bearer(), "/v1/me", PROFILE)).hasStatus(428);
    assertThat(put(user.bearer(), "/v1/me", PROFILE).header("If-Match", "\"1\"")).hasStatus(200)
        .hasHeader("ETag", "\"2\"").bodyJson().extractingPath("$.currency").isEqualTo("GBP");
    assertThat(put(user.bearer(), "/v1/me", PROFILE).header("If-Match", "\"1\"")).hasStatus(412).bodyJson()
        .extractingPath("$.current").isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"email, \"eve@example.org\"", "emailVerified, true", "roles, [\"ADMIN\"]",
      "id, \"019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10\""})
  void shouldLetNobodyChangeMoreThanTheProfile(String field, String value) {
    // given
    var user = known().loggedIn(aUser());
    var body = PROFILE.replaceFirst("\\{", "{\"" + field + "\": " + value + ", ");
    // then
    assertThat(put(user.bearer(), "/v1/me", body).header("If-Match", "\"1\"")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].field").isEqualTo(field);
  }

  @Test
  void shouldNameFieldsThatAreMissing() {
    // given
    var user = known().loggedIn(aUser());
    // then
    assertThat(put(user.bearer(), "/v1/me", "{}").header("If-Match", "\"1\"")).hasStatus(400).bodyJson()
        .extractingPath("$.errors[*].field").asArray()
        .containsExactlyInAnyOrder("name", "languages", "about", "timeZone", "currency");
  }

  @Test
  void shouldBecomeAHost() {
    // given
    var user = known().loggedIn(aUser());
    var unproved = known().loggedIn(aUser().unverified());
    // then
    assertThat(send(http().put(), user.bearer(), "/v1/me/host")).hasStatus(200).bodyJson().extractingPath("$.roles")
        .asArray().containsExactly("HOST");
    assertThat(send(http().put(), user.bearer(), "/v1/me/host")).hasStatus(200);
    assertThat(send(http().put(), unproved.bearer(), "/v1/me/host")).hasStatus(403).bodyJson()
        .extractingPath("$.key").isEqualTo("email-not-verified");
  }

  @Test
  void shouldBeForThoseWhoLoggedInOnly() {
    assertThat(http().get().uri("/v1/me")).hasStatus(401);
    assertThat(http().put().uri("/v1/me/host")).hasStatus(401);
  }
}

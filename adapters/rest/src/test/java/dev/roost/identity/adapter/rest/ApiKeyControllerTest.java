package dev.roost.identity.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.identity.UserFixture.aUser;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import roosttest.identity.KnownUsers.LoggedInUser;

class ApiKeyControllerTest extends IdentityRestTest {

  private static final String BODY = "{\"name\": \"Channel manager\", \"scopes\": [\"profile:read\", \"calendar:write\"]}";

  @Test
  void shouldTellTheSecretOnceAndTakeIt() throws Exception {
    // given
    var user = known().loggedIn(aUser());
    // when
    var created = create(user, "k-1", BODY);
    var replayed = create(user, "k-1", BODY);
    // then
    assertThat(created).hasStatus(201).doesNotContainHeader("Idempotency-Replayed").bodyJson()
        .extractingPath("$.key.scopes").asArray().containsExactly("profile:read", "calendar:write");
    var secret = JsonPath.<String>read(created.getResponse().getContentAsString(), "$.secret");
    assertThat(secret).startsWith("roost_");
    assertThat(get("Bearer " + secret, "/v1/me")).hasStatus(200);
    assertThat(replayed).hasStatus(201).hasHeader("Idempotency-Replayed", "true").bodyJson()
        .doesNotHavePath("$.secret");
    assertThat(get(user.bearer(), "/v1/api-keys")).hasStatus(200).bodyText().contains(secret.substring(0, 10))
        .doesNotContain(secret);
  }

  @Test
  void shouldRevoke() throws Exception {
    // given
    var user = known().loggedIn(aUser());
    var answer = create(user, "k-1", BODY).getResponse().getContentAsString();
    var id = JsonPath.<String>read(answer, "$.key.id");
    // then
    assertThat(delete(user.bearer(), "/v1/api-keys/{id}", id)).hasStatus(204);
    assertThat(delete(user.bearer(), "/v1/api-keys/{id}", id)).hasStatus(204);
    assertThat(get("Bearer " + JsonPath.<String>read(answer, "$.secret"), "/v1/me")).hasStatus(401);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{\"scopes\": [\"profile:read\"]}|name",
      "{\"name\": \"x\", \"scopes\": []}|scopes", "{\"name\": \"x\", \"scopes\": [\"everything\"]}|scopes",
      "{\"name\": \"x\", \"scopes\": [\"profile:read\"], \"expiresAt\": \"2020-01-01T00:00:00Z\"}|expiresAt",
      "{\"name\": \"x\", \"scopes\": [\"profile:read\"], \"expiresAt\": \"soon\"}|expiresAt"})
  void shouldNameTheFieldThatIsWrong(String body, String field) {
    assertThat(create(known().loggedIn(aUser()), "k-1", body)).hasStatus(400).bodyText().contains("\"" + field + "\"");
  }

  @Test
  void shouldKeepTheScopeOfAdministratorsFromOthers() {
    assertThat(create(known().loggedIn(aUser()), "k-1", "{\"name\": \"x\", \"scopes\": [\"admin\"]}")).hasStatus(403);
  }

  @Test
  void shouldNeedAKeyForRetries() {
    assertThat(send(http().post(), known().loggedIn(aUser()).bearer(), "/v1/api-keys").contentType(APPLICATION_JSON)
        .content(BODY)).hasStatus(400);
  }

  private MvcTestResult create(LoggedInUser user, String key, String body) {
    return send(http().post(), user.bearer(), "/v1/api-keys").header("Idempotency-Key", key)
        .contentType(APPLICATION_JSON).content(body).exchange();
  }
}

package dev.roost.identity.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.identity.contract.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is read from requests and written into answers is logged by libraries, by its toString. */
class SecretsStayHiddenTest {

  private static final String HIDDEN = "h1dden-v4lue";

  @Test
  void shouldShowNoPasswordAndNoToken() {
    // given each record that carries a secret, with that in every text
    var json = new JsonMapper();
    var bodies = List.of(RegisterJson.class, LogInJson.class, ChangePasswordJson.class, ResetPasswordJson.class,
        MailTokenJson.class, LoggedInJson.class, NewApiKeyJson.class);
    // then
    for (var type : bodies) {
      var fields = new StringBuilder("{}");
      for (var component : type.getRecordComponents()) {
        if (component.getName().matches("(?i).*(password|token|secret).*")) {
          fields.insert(1, "\"%s\": \"%s\"%s".formatted(component.getName(), HIDDEN, fields.length() > 2 ? "," : ""));
        }
      }
      assertThat(fields.toString()).as(type.getSimpleName()).contains(HIDDEN);
      assertThat(json.readValue(fields.toString(), type).toString()).as(type.getSimpleName()).doesNotContain(HIDDEN);
    }
    assertThat(new Secret(HIDDEN).toString()).doesNotContain(HIDDEN);
  }
}

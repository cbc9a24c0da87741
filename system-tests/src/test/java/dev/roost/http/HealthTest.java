package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.identity.KnownUsers;
import tools.jackson.databind.json.JsonMapper;

/** What those who run Roost see of it, and nobody more. */
@HttpTest
class HealthTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private KnownUsers known;

  @ParameterizedTest
  @ValueSource(strings = {"liveness", "readiness"})
  void shouldTellEverybodyThatItIsHealthyAndNoMore(String probe) throws Exception {
    // when
    var answer = get("/actuator/health/" + probe);
    // then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"env", "beans", "heapdump", "metrics", "flyway", "configprops", "shutdown"})
  void shouldShowNothingElseOfItsInside(String endpoint) throws Exception {
    // given
    var path = "/actuator/" + endpoint;
    var user = known.loggedIn(aUser()).bearer();
    var admin = known.loggedIn(aUser().whoAdministers()).bearer();
    // when, then
    assertThatProblem(get(path), 401, "not-logged-in");
    assertThatProblem(get(path, "Authorization", user), 403, "not-allowed");
    assertThatProblem(get(path, "Authorization", admin), 404, "no-such-path");
  }

  private static void assertThatProblem(HttpResponse<String> answer, int status, String key) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
    var problem = JSON.readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("key").asString()).isEqualTo(key);
    assertThat(problem.get("type").asString()).endsWith("/problems/" + key);
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).isNotBlank();
  }

  private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }
}

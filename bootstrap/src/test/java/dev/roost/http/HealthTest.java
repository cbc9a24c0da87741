package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What those who run Roost see of it, and nobody more. */
@HttpTest
class HealthTest {

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort private int port;

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
    // when
    var answer = get("/actuator/" + endpoint);
    // then
    assertThat(answer.statusCode()).isBetween(400, 499);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
        BodyHandlers.ofString());
  }
}

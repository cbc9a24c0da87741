package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody makes Roost keep more in memory than a request may need, whether they say how much they send or not. */
@HttpTest
class BodyLimitTest {

  private static final int MEGABYTE = 1024 * 1024;

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private Cast everybodys;

  @Test
  void shouldRefuseALongBodyThatSaysSo() throws Exception {
    assertThat(register(BodyPublishers.ofByteArray(languages(MEGABYTE)))).satisfies(BodyLimitTest::isTooLarge);
  }

  @Test
  void shouldRefuseALongBodyThatDoesNotSaySo() throws Exception {
    // given
    var endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(languages(MEGABYTE)));
    // when, then
    assertThat(register(endless)).satisfies(BodyLimitTest::isTooLarge);
  }

  /** The control: a body that is just short enough is read, and refused for what it says. */
  @Test
  void shouldReadWhatIsShortEnough() throws Exception {
    // given
    var unstated = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(languages(MEGABYTE / 2)));
    // when, then
    assertThat(register(unstated).statusCode()).isEqualTo(400);
  }

  @Test
  void shouldRefuseAnUploadWithLongTexts() throws Exception {
    // given
    var cast = everybodys.another();
    var row = OwnershipMatrix.read().stream().filter(it -> it.operation().matches("POST .*/photos")).findFirst()
        .orElseThrow();
    var body = "--x\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\n%s\r\n--x--\r\n"
        .formatted("a".repeat(3 * MEGABYTE));
    // when
    var answer = send(HttpRequest.newBuilder(to(cast.filled(port, row, row.path())))
        .header("Content-Type", "multipart/form-data; boundary=x")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Authorization", "Bearer " + cast.token(port, OwnershipMatrix.Who.HOST))
        .POST(BodyPublishers.ofString(body)));
    // then
    assertThat(answer).satisfies(BodyLimitTest::isTooLarge);
  }

  private static void isTooLarge(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"key\":\"too-large\"", "requestId");
  }

  private HttpResponse<String> register(BodyPublisher body) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(to("/v1/users")).header("Content-Type", "application/json").POST(body));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private URI to(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static byte[] languages(int bytes) {
    var begin = "{\"email\": \"ada@example.org\", \"password\": \"difference engine\", \"name\": \"Ada\", \"languages\": [\"en\"";
    return (begin + ",\"en\"".repeat(bytes / 5) + "]}").getBytes(StandardCharsets.UTF_8);
  }
}

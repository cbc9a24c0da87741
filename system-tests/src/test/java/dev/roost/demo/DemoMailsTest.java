package dev.roost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.notification.contract.MailKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The demo shows every mail in every language. */
@DemoTest
class DemoMailsTest {

  @LocalServerPort private int port;

  @Test
  void shouldShowEveryMailInEveryLanguage() throws Exception {
    // when
    var index = get("/demo/mails");
    // then
    assertThat(index.statusCode()).isEqualTo(200);
    for (var kind : MailKind.values()) {
      for (var language : new String[]{"en", "de", "fr", "es"}) {
        var mail = "/demo/mails/%s/%s/".formatted(kind.key(), language);
        assertThat(index.body()).contains("\"" + mail + "page\"", "\"" + mail + "text\"");
        assertThat(get(mail + "page").body()).contains("<html lang=\"" + language + "\">", "Ada");
      }
      assertThat(get("/demo/mails/%s/fr/text".formatted(kind.key())).body()).startsWith("Subject: ");
    }
    assertThat(get("/demo/mails/booking-confirmed-guest/es/calendar").body()).contains("BEGIN:VEVENT",
        "SUMMARY:Estancia: Canal loft");
  }

  @Test
  void shouldLeadToATurnedOffCategoryAsAMailDoes() throws Exception {
    // given
    var text = get("/demo/mails/review-possible-guest/en/text").body();
    // when
    var link = text.lines().filter(line -> line.contains("/v1/unsubscribe/")).findFirst().orElseThrow()
        .replaceAll(".*(/v1/unsubscribe/)", "$1");
    // then
    assertThat(get(link).body()).contains("mails about reviews?", "<form method=\"post\">");
  }

  @Test
  void shouldShowNothingElse() throws Exception {
    assertThat(get("/demo/mails/no-such-mail/en/page").statusCode()).isEqualTo(404);
    assertThat(get("/demo/mails/verification/xx/page").statusCode()).isEqualTo(404);
    assertThat(get("/demo/mails/verification/en").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
          BodyHandlers.ofString());
    }
  }
}

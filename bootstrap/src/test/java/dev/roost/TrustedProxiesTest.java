package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roost.platform.InvalidSetting;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class TrustedProxiesTest {

  @Test
  void shouldHeedWhatATrustedProxySays() throws Exception {
    assertThat(seenFrom(new TrustedProxies("127.0.0.0/8", "::1"), "203.0.113.9, 198.51.100.7"))
        .isEqualTo("198.51.100.7");
  }

  @Test
  void shouldHeedNobodyElse() throws Exception {
    assertThat(seenFrom(new TrustedProxies("10.0.0.0/8"), "198.51.100.7")).isEqualTo("127.0.0.1");
    assertThat(seenFrom(new TrustedProxies(), "198.51.100.7")).isEqualTo("127.0.0.1");
  }

  @Test
  void shouldSayWhatIsNoNetwork() {
    assertThatThrownBy(
        () -> new TrustedProxies("10.0.0.0/8", "everybody").customize(new TomcatServletWebServerFactory()))
        .isInstanceOf(InvalidSetting.class).hasMessageContaining("ROOST_TRUSTED_PROXIES is \"everybody\"");
  }

  /** The address that a servlet sees of a request with such a header. */
  private static String seenFrom(TrustedProxies proxies, String forwardedFor) throws IOException, InterruptedException {
    var factory = new TomcatServletWebServerFactory(0);
    proxies.customize(factory);
    var server = factory.getWebServer(context -> context.addServlet("echo", new Echo()).addMapping("/"));
    server.start();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
          .header("X-Forwarded-For", forwardedFor).build(), BodyHandlers.ofString()).body();
    } finally {
      server.stop();
    }
  }

  private static final class Echo extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
      response.getWriter().print(request.getRemoteAddr());
    }
  }
}

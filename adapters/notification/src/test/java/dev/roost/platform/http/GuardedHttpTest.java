package dev.roost.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.roost.platform.OutgoingHttp.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reached, and what is not, of a server on this machine that stands for something inside. */
class GuardedHttpTest {

  private static final Duration PATIENT = Duration.ofSeconds(30);
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private final List<String> reached = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  /** The control: where this machine may be spoken to, the same requests arrive. */
  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "inside.example"})
  void shouldReachNoPrivateAddressWhateverItIsCalled(String host) throws IOException {
    // when
    var refused = post(host, "/ok", false, PATIENT);
    // then
    assertThat(refused.error()).contains("not public");
    assertThat(reached).isEmpty();
    assertThat(post(host, "/ok", true, PATIENT)).isEqualTo(new Answer(200, "{\"a\":1}", null));
    assertThat(reached).containsExactly("/ok");
  }

  @Test
  void shouldTellHowLongItIsToStayAway() throws IOException {
    assertThat(post("localhost", "/busy", true, PATIENT)).isEqualTo(new Answer(429, "", null, Duration.ofMinutes(2)));
  }

  @Test
  void shouldReachNothingWhereOneOfTheAddressesIsPrivate() throws IOException {
    // given
    var both = new GuardedResolver(_ -> new InetAddress[]{InetAddress.ofLiteral("1.1.1.1"), LOOPBACK}, false);
    // then
    try (var http = new GuardedHttp(both, PATIENT)) {
      assertThat(http.post(target("both.example", "/ok"), Map.of(), "{}").error()).contains("not public");
    }
    assertThat(reached).isEmpty();
  }

  /** Whoever answers the name's first question well and the second one badly is asked once. */
  @Test
  void shouldConnectToTheAddressThatWasLookedAt() throws IOException {
    // given
    var questions = new AtomicInteger();
    var rebinding = new GuardedResolver(
        _ -> new InetAddress[]{questions.incrementAndGet() == 1 ? LOOPBACK : InetAddress.ofLiteral("10.0.0.1")}, true);
    // then
    try (var http = new GuardedHttp(rebinding, PATIENT)) {
      assertThat(http.post(target("rebinding.example", "/ok"), Map.of(), "{}").status()).isEqualTo(200);
    }
    assertThat(questions).hasValue(1);
  }

  @Test
  void shouldFollowNoRedirect() throws IOException {
    assertThat(post("localhost", "/elsewhere", true, PATIENT).status()).isEqualTo(307);
    assertThat(reached).containsExactly("/elsewhere");
  }

  @Test
  void shouldReadTheBeginningOfAnEndlessAnswer() throws IOException {
    var answer = post("localhost", "/endless", true, PATIENT);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).hasSize(4_096);
  }

  /** It drips: no single wait is long. */
  @ParameterizedTest
  @ValueSource(strings = {"/silent", "/dripping"})
  void shouldNotWaitForEver(String path) throws IOException {
    var answer = post("localhost", path, true, Duration.ofMillis(400));
    assertThat(answer.status()).isNull();
    assertThat(answer.error()).isNotEmpty();
  }

  /** What is wrong is told with the very characters, which must be such that can be stored. */
  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 1\u00000", "Content-Length: 9\r\nTransfer-Encoding: chu\u0000nked",
      "Transfer-Encoding: chunked\r\n\r\nz\u0000z"})
  void shouldTellNoNulOfAnAnswerThatIsBroken(String rest) throws Exception {
    try (var broken = new ServerSocket(0, 1, LOOPBACK);
        var http = new GuardedHttp(new GuardedResolver(InetAddress::getAllByName, true), PATIENT)) {
      // given
      Thread.ofVirtual().start(() -> answer(broken, "HTTP/1.1 200 OK\r\n" + rest + "\r\n\r\n"));
      // when
      var answer = http.post(URI.create("http://127.0.0.1:" + broken.getLocalPort()), Map.of(), "{}");
      // then
      assertThat(answer.error()).isNotEmpty().doesNotContain("\0");
    }
  }

  private static void answer(ServerSocket broken, String answer) {
    try (var connection = broken.accept()) {
      connection.getInputStream().read(new byte[10_000]);
      connection.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private Answer post(String host, String path, boolean allowLoopback, Duration longest) throws IOException {
    var resolver = new GuardedResolver(
        name -> name.endsWith(".example") ? new InetAddress[]{LOOPBACK} : InetAddress.getAllByName(name),
        allowLoopback);
    try (var http = new GuardedHttp(resolver, longest)) {
      return http.post(target(host, path), Map.of("webhook-id", "a"), "{}");
    }
  }

  private URI target(String host, String path) {
    return URI.create("http://%s:%d%s".formatted(host, server.getAddress().getPort(), path));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      reached.add(path);
      exchange.getRequestBody().readAllBytes();
      switch (path) {
        case "/elsewhere" -> {
          exchange.getResponseHeaders().add("Location", "/ok");
          exchange.sendResponseHeaders(307, -1);
        }
        case "/endless" -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(new byte[]{'x'});
          }
        }
        case "/busy" -> {
          exchange.getResponseHeaders().add("Retry-After", "120");
          exchange.sendResponseHeaders(429, -1);
        }
        case "/silent" -> waitForTheEnd();
        case "/dripping" -> {
          exchange.sendResponseHeaders(200, 0);
          while (over.getCount() > 0) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            pause();
          }
        }
        default -> {
          var body = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
        }
      }
    }
  }

  private void waitForTheEnd() {
    try {
      over.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void pause() {
    try {
      var _ = over.await(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

package dev.roost.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.roost.platform.OutgoingHttp.Fetched;
import dev.roost.platform.OutgoingHttp.Fetched.Why;
import dev.roost.platform.OutgoingHttp.Got;
import dev.roost.platform.OutgoingHttp.NotFetched;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is got of a server on this machine that stands for one outside, or for something inside. */
class GuardedGetTest {

  private static final Duration PATIENT = Duration.ofSeconds(30);
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
  private static final int MOST = 1_000;

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

  @Test
  void shouldGetAWholeAnswerWithItsHeaders() {
    assertThat(body(get("localhost", "/ok"))).isEqualTo("calendar");
    assertThat(((Got) get("localhost", "/ok")).headers()).containsEntry("etag", "\"1\"");
    assertThat(((Got) get("localhost", "/missing")).status()).isEqualTo(404);
  }

  /** The control: where this machine may be spoken to, the same requests arrive. */
  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::ffff:127.0.0.1]", "inside.example", "10.0.0.1",
      "169.254.169.254",
      "100.64.0.1", "192.168.1.1", "[fd12::1]"})
  void shouldReachNoPrivateAddressWhateverItIsCalled(String host) {
    assertThat(get(host, "/ok", false, PATIENT)).isEqualTo(new NotFetched(Why.NOT_PUBLIC));
    assertThat(reached).isEmpty();
    assertThat(body(get("inside.example", "/ok"))).isEqualTo("calendar");
  }

  @Test
  void shouldFollowAFewRedirects() {
    assertThat(body(get("localhost", "/hops/4"))).isEqualTo("calendar");
    assertThat(reached).containsExactly("/hops/4", "/hops/3", "/hops/2", "/hops/1", "/hops/0", "/ok");
    assertThat(get("localhost", "/hops/5")).isEqualTo(new NotFetched(Why.BAD_REDIRECT));
    assertThat(get("localhost", "/round")).isEqualTo(new NotFetched(Why.BAD_REDIRECT));
  }

  /** Each hop is looked at: the first address may be spoken to, the second one stands for a private one. */
  @Test
  void shouldLookAtWhereARedirectLeads() {
    assertThat(get("localhost", "/to?http://private.example/ok")).isEqualTo(new NotFetched(Why.NOT_PUBLIC));
    assertThat(get("localhost", "/to?http://10.0.0.1/ok")).isEqualTo(new NotFetched(Why.NOT_PUBLIC));
    assertThat(reached).containsOnly("/to");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://localhost/ok", "file:///etc/passwd", "http://user@localhost/ok", "://",
      "mailto:a@b.c"})
  void shouldNotFollowToAnythingElse(String location) {
    assertThat(get("localhost", "/to?" + location)).isEqualTo(new NotFetched(Why.BAD_REDIRECT));
    assertThat(reached).containsExactly("/to");
  }

  @Test
  void shouldNeverLeaveHttps() {
    var from = URI.create("https://channel.example/a/1.ics");
    assertThat(GuardedGet.next(from, "http://channel.example/2.ics")).isNull();
    assertThat(GuardedGet.next(from, null)).isNull();
    assertThat(GuardedGet.next(from, "2.ics")).isEqualTo(URI.create("https://channel.example/a/2.ics"));
    assertThat(GuardedGet.next(from, "//other.example/2.ics")).isEqualTo(URI.create("https://other.example/2.ics"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/endless", "/large"})
  void shouldReadNoMoreThanItIsTold(String path) {
    assertThat(get("localhost", path)).isEqualTo(new NotFetched(Why.TOO_LARGE));
  }

  @Test
  void shouldUnpackNoMoreThanItIsTold() {
    assertThat(body(get("localhost", "/packed?8"))).isEqualTo("xxxxxxxx");
    assertThat(get("localhost", "/packed?100000")).as("a hundred bytes on the way")
        .isEqualTo(new NotFetched(Why.TOO_LARGE));
    assertThat(get("localhost", "/badly-packed")).isEqualTo(new NotFetched(Why.BAD_ENCODING));
    assertThat(get("localhost", "/strangely-packed")).isEqualTo(new NotFetched(Why.BAD_ENCODING));
  }

  /** It drips: no single wait is long. The redirects before count too. */
  @ParameterizedTest
  @ValueSource(strings = {"/silent", "/dripping", "/to?/dripping"})
  void shouldNotWaitForEver(String path) {
    assertThat(get("localhost", path, true, Duration.ofMillis(400))).isEqualTo(new NotFetched(Why.TOO_SLOW));
  }

  /** What breaks off before its announced end is no answer. */
  @Test
  void shouldNotTakeAPartForAllOfIt() {
    assertThat(get("localhost", "/broken-off")).isEqualTo(new NotFetched(Why.UNREACHABLE));
  }

  private Fetched get(String host, String path) {
    return get(host, path, true, PATIENT);
  }

  private Fetched get(String host, String path, boolean allowLoopback, Duration longest) {
    var resolver = new GuardedResolver(name -> switch (name) {
      case "private.example" -> new InetAddress[]{InetAddress.ofLiteral("10.0.0.1")};
      case "inside.example" -> new InetAddress[]{LOOPBACK};
      default -> InetAddress.getAllByName(name);
    }, allowLoopback);
    try (var http = new GuardedHttp(resolver, longest)) {
      return http.get(URI.create("http://%s:%d%s".formatted(host, server.getAddress().getPort(), path)),
          Map.of("If-None-Match", "\"0\""), MOST);
    } catch (IOException notClosed) {
      throw new java.io.UncheckedIOException(notClosed);
    }
  }

  private static String body(Fetched fetched) {
    return new String(((Got) fetched).body(), StandardCharsets.UTF_8);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      reached.add(path);
      switch (path) {
        case "/ok" -> {
          exchange.getResponseHeaders().add("ETag", "\"1\"");
          send(exchange, 200, "calendar".getBytes(StandardCharsets.UTF_8));
        }
        case "/to" -> redirect(exchange, exchange.getRequestURI().getRawQuery());
        case "/round" -> redirect(exchange, "/round");
        case "/hops/0" -> redirect(exchange, "../ok");
        case "/endless", "/dripping" -> drip(exchange, path.equals("/dripping"));
        case "/large" -> send(exchange, 200, new byte[MOST + 1]);
        case "/packed" -> packed(exchange, packed(Integer.parseInt(exchange.getRequestURI().getQuery())), "gzip");
        case "/badly-packed" -> packed(exchange, new byte[]{1, 2, 3}, "gzip");
        case "/strangely-packed" -> packed(exchange, new byte[]{1, 2, 3}, "br");
        case "/silent" -> waitAtMost(60_000);
        case "/broken-off" -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
        }
        default -> {
          if (path.startsWith("/hops/")) {
            redirect(exchange, "/hops/" + (Integer.parseInt(path.substring(6)) - 1));
          } else {
            send(exchange, 404, new byte[0]);
          }
        }
      }
    }
  }

  private static void redirect(HttpExchange exchange, String location) throws IOException {
    exchange.getResponseHeaders().add("Location", location);
    exchange.sendResponseHeaders(302, -1);
  }

  private static void packed(HttpExchange exchange, byte[] body, String encoding) throws IOException {
    exchange.getResponseHeaders().add("Content-Encoding", encoding);
    send(exchange, 200, body);
  }

  private static byte[] packed(int length) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var content = new GZIPOutputStream(packed)) {
      content.write("x".repeat(length).getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private void drip(HttpExchange exchange, boolean slowly) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    while (over.getCount() > 0) {
      exchange.getResponseBody().write('x');
      if (slowly) {
        exchange.getResponseBody().flush();
        waitAtMost(20);
      }
    }
  }

  private void waitAtMost(long millis) {
    try {
      var _ = over.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

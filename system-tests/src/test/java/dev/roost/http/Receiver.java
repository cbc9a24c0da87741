package dev.roost.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small program that takes webhooks, and answers with the status it is told to. */
final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile int status = 204;

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://localhost:%d/roost".formatted(server.getAddress().getPort());
  }

  void answer(int next) {
    status = next;
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var answered = status;
      received.add(new Received(exchange.getRequestHeaders(), body, answered));
      exchange.sendResponseHeaders(answered, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** What came, and how it was answered. */
  record Received(Map<String, List<String>> headers, String body, int status) {

    HttpHeaders httpHeaders() {
      return HttpHeaders.of(headers, (_, _) -> true);
    }

    String id() {
      return httpHeaders().firstValue("webhook-id").orElse("");
    }
  }
}

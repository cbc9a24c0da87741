package dev.roost.proof;

import dev.roost.pricing.contract.QuoteId;
import dev.roost.proof.Market.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Books over HTTP, at each node in turn. */
final class BookingClient implements AutoCloseable {

  private final List<Integer> ports;
  private final AtomicInteger turn = new AtomicInteger();
  private final HttpClient http = HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();

  BookingClient(List<Integer> ports) {
    this.ports = List.copyOf(ports);
  }

  Answer request(User guest, String key, QuoteId quote) {
    return post(guest, "/v1/bookings", "Idempotency-Key", key, "{\"quoteId\": \"%s\"}".formatted(quote));
  }

  /** Books and pays at once. */
  Answer pay(User guest, String key, QuoteId quote, String card) {
    return post(guest, "/v1/bookings", "Idempotency-Key", key,
        "{\"quoteId\": \"%s\", \"paymentMethod\": \"%s\"}".formatted(quote, card));
  }

  Answer get(User user, String path) {
    return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + user.token()).GET());
  }

  Answer post(User user, String path, String header, String value, String body) {
    return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + user.token())
        .header("Content-Type", "application/json").header(header, value).POST(BodyPublishers.ofString(body)));
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + ports.get(turn.getAndIncrement() % ports.size()) + path);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var began = System.nanoTime();
      var response = http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(),
          response.headers().firstValue("Idempotency-Replayed").isPresent(),
          response.headers().firstValue("Retry-After").isPresent(), response.headers().firstValue("ETag").orElse(""),
          Duration.ofNanos(System.nanoTime() - began));
    } catch (IOException noAnswer) {
      throw new UncheckedIOException(noAnswer);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    http.close();
  }

  /** What came back. */
  record Answer(int status, String body, boolean isReplayed, boolean saysWhenToRetry, String etag, Duration took) {

    boolean isProblem(String key) {
      return body.contains("\"key\":\"" + key + "\"");
    }
  }
}

package roosttest.system;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Somebody who follows their messages, as a browser does: keeps what comes, and the id of the last event. */
public final class LiveReader implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final CompletableFuture<HttpResponse<Stream<String>>> answer;
  private final CompletableFuture<Void> end;
  private volatile String lastId = "";

  private LiveReader(HttpRequest request) {
    answer = http.sendAsync(request, BodyHandlers.ofLines());
    end = answer.thenAcceptAsync(response -> response.body().forEach(this::read));
  }

  /**
   * Begins to follow, and comes back once the stream has begun.
   *
   * @param after the id to go on from; empty to begin with what comes
   */
  public static LiveReader follow(int port, String bearer, String after) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/messages/live"))
        .header("Authorization", bearer);
    if (!after.isEmpty()) {
      request.header("Last-Event-ID", after);
    }
    var reader = new LiveReader(request.build());
    reader.answer.join();
    return reader;
  }

  private void read(String line) {
    if (line.startsWith("id: ")) {
      lastId = line.substring("id: ".length());
    } else if (line.startsWith("data: ")) {
      events.add(line.substring("data: ".length()));
    }
  }

  public int status() {
    return answer.join().statusCode();
  }

  public String contentType() {
    return answer.join().headers().firstValue("Content-Type").orElse("");
  }

  /** The data of the events so far. */
  public List<String> events() {
    return List.copyOf(events);
  }

  public String lastId() {
    return lastId;
  }

  /** Whether the server has ended it, one way or another. */
  public boolean hasEnded() {
    return end.isDone();
  }

  /** Whether it came to its end as an answer does, and was not cut off. */
  public boolean hasEndedWell() {
    return end.isDone() && !end.isCompletedExceptionally();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}

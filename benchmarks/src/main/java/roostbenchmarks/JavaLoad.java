package roostbenchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/** Needs nothing but Java, and takes more of the processor than wrk. */
final class JavaLoad implements Load {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final int port;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .executor(Executors.newVirtualThreadPerTaskExecutor()).build();

  JavaLoad(int port) {
    this.port = port;
  }

  @Override
  public Measured repeat(List<Request> requests, int connections, Duration time) {
    return run(requests, connections, Long.MAX_VALUE, time);
  }

  @Override
  public Measured once(List<Request> requests, int connections, Duration time) {
    return run(requests, connections, requests.size(), time);
  }

  private Measured run(List<Request> requests, int connections, long turns, Duration time) {
    return Clients.measure(connections, turns, time,
        () -> turn -> send(requests.get((int) (turn % requests.size()))).statusCode() / 100 == 2);
  }

  HttpResponse<String> send(Request request) throws IOException, InterruptedException {
    var builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, request.path())))
        .timeout(PATIENCE);
    if (request.token() != null) {
      builder.header("Authorization", "Bearer " + request.token());
    }
    if (request.key() != null) {
      builder.header("Idempotency-Key", request.key());
    }
    if (request.body() != null) {
      builder.header("Content-Type", "application/json").POST(BodyPublishers.ofString(request.body()));
    }
    return http.send(builder.build(), BodyHandlers.ofString());
  }
}

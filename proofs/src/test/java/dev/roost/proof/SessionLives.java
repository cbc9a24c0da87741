package dev.roost.proof;

import static roosttest.identity.UserFixture.aUser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import roosttest.identity.KnownUsers;

/** Sessions that are opened, used on all nodes, and revoked on one of them. */
final class SessionLives implements AutoCloseable {

  private final List<Integer> ports;
  private final KnownUsers known;
  private final HttpClient http = HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();

  SessionLives(List<Integer> ports, KnownUsers known) {
    this.ports = List.copyOf(ports);
    this.known = known;
  }

  /**
   * Has that many of them, so many at a time.
   *
   * @param meanwhile what happens as one of them begins
   */
  List<Life> live(int many, int atATime, IntConsumer meanwhile) {
    return Crowd.rush(atATime, IntStream.range(0, many).<Callable<Life>>mapToObj(nth -> () -> {
      meanwhile.accept(nth);
      return live(nth);
    }).toList());
  }

  /** Whether each of them is let in now, on every node. */
  List<Integer> statusesOf(List<Life> lived) {
    return lived.stream().flatMap(life -> lookUp(life.token()).stream()).toList();
  }

  /** What each node says to a token, after the same was asked before. */
  List<Integer> lookUp(String token) {
    ports.forEach(port -> send(port, "GET", "/v1/me", token));
    return ports.stream().map(port -> send(port, "GET", "/v1/me", token).status()).toList();
  }

  private Life live(int nth) {
    var token = known.loggedIn(aUser()).token();
    var answers = new ArrayList<Answer>();
    for (var time = 0; time < 2; time++) {
      ports.forEach(port -> answers.add(send(port, "GET", "/v1/me", token)));
    }
    var alive = List.copyOf(answers);
    var revoked = send(ports.get(nth % ports.size()), "DELETE", "/v1/sessions/current", token);
    var dead = ports.stream().map(port -> send(port, "GET", "/v1/me", token)).toList();
    answers.add(revoked);
    answers.addAll(dead);
    return new Life(token, statuses(alive), revoked.status(), statuses(dead),
        answers.stream().map(Answer::took).max(Duration::compareTo).orElseThrow());
  }

  private static List<Integer> statuses(List<Answer> answers) {
    return answers.stream().map(Answer::status).toList();
  }

  private Answer send(int port, String method, String path, String token) {
    try {
      var began = System.nanoTime();
      var response = http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
          .header("Authorization", "Bearer " + token).method(method, BodyPublishers.noBody())
          .timeout(Duration.ofSeconds(60)).build(), BodyHandlers.discarding());
      return new Answer(response.statusCode(), Duration.ofNanos(System.nanoTime() - began));
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

  private record Answer(int status, Duration took) {
  }

  /**
   * How a session fared.
   *
   * @param alive what was answered before it was revoked
   * @param dead what was answered afterwards
   * @param slowest how long the slowest of its answers took
   */
  record Life(String token, List<Integer> alive, int revoked, List<Integer> dead, Duration slowest) {
  }
}

package dev.roost.proof;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import roosttest.database.TestDatabase;
import roosttest.system.RoostProcess;

/** A node in a process of its own, that can be killed as {@code kill -9} does and started again at the same port. */
final class MortalNode implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(2);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path folder;
  private final List<String> command;
  private final int port;
  private Process process;

  private MortalNode(TestDatabase database, Path folder) {
    this.folder = folder;
    this.port = freePort();
    // What a dead node had begun is taken up soon.
    this.command = RoostProcess.serving(port, database, folder, "--roost.demo=false", "--roost.jobs.heartbeat=1s",
        "--roost.payment.lease=3s", "--roost.payout.lease=3s", "--roost.payout.every=1s",
        "--roost.payout.look-every=1s", "--roost.outgoing.allow-loopback=true", "--roost.outgoing.longest=30s",
        "--roost.documents.folder=" + folder.resolve("documents"),
        "--roost.exports.folder=" + folder.resolve("exports"));
    this.process = launch();
  }

  /** Starts it, and returns once it serves. */
  static MortalNode start(TestDatabase database, Path folder) {
    var node = new MortalNode(database, folder);
    node.awaitReady();
    return node;
  }

  int port() {
    return port;
  }

  /** At once, whatever it is doing. */
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Returns once it serves. */
  void startAgain() {
    process = launch();
    awaitReady();
  }

  private void awaitReady() {
    await().atMost(START).pollInterval(Duration.ofMillis(100)).until(() -> !process.isAlive() || isReady());
    if (!process.isAlive()) {
      throw new IllegalStateException("The node ended: see " + log());
    }
  }

  private boolean isReady() {
    try {
      return http.send(HttpRequest.newBuilder(
          URI.create("http://localhost:%d/actuator/health/readiness".formatted(port))).build(),
          BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private Process launch() {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Path log() {
    return folder.resolve("node.log");
  }

  private static int freePort() {
    try {
      return RoostProcess.freePort();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() {
    kill();
    http.close();
  }
}

package roostbenchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Roost in a process of its own, laid out as bin/prepare lays it out. */
final class Node implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String READINESS = """
      GET /actuator/health/readiness HTTP/1.1\r
      Host: localhost\r
      Connection: close\r
      \r
      """;

  private final Process process;
  private final int port;
  private final double startedIn;

  private Node(Process process, int port, double startedIn) {
    this.process = process;
    this.port = port;
    this.startedIn = startedIn;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param folder where it runs, and leaves its log
   * @param command without the port
   */
  static Node start(Path folder, List<String> command) throws IOException {
    int port = freePort();
    var log = folder.resolve("node.log");
    var whole = Stream.concat(command.stream(), Stream.of("--roost.port=" + port)).toList();
    long start = System.nanoTime();
    var process = new ProcessBuilder(whole).directory(folder.toFile()).redirectErrorStream(true)
        .redirectOutput(log.toFile()).start();
    await(process, port, log);
    return new Node(process, port, (System.nanoTime() - start) / 1e9);
  }

  int port() {
    return port;
  }

  /** Seconds from the start of the process to the first answer of its readiness. */
  double startedIn() {
    return startedIn;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static void await(Process process, int port, Path log) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady(port)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new IOException("Roost did not start, see " + log);
      }
      pause();
    }
  }

  private static boolean isReady(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(READINESS.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).endsWith(" 200");
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

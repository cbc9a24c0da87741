package roosttest.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import redis.embedded.RedisServer;

/** A Redis in a process of its own, which can be stopped, killed and emptied. It writes nothing down. */
public final class RealRedis implements AutoCloseable {

  private final int port;
  private RedisServer server;
  private ProcessHandle process;

  private RealRedis(int port) {
    this.port = port;
    start();
  }

  public static RealRedis running() {
    return new RealRedis(freePort());
  }

  private static int freePort() {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  /** At the same port as before. */
  public void start() {
    try {
      var before = children().toList();
      server = RedisServer.newRedisServer().port(port).bind("127.0.0.1").setting("save \"\"").setting("appendonly no")
          .build();
      server.start();
      process = children().filter(child -> !before.contains(child)).findFirst().orElseThrow();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** It keeps its connections, and answers nobody. */
  public void hang() {
    signal("STOP");
  }

  public void goOn() {
    signal("CONT");
  }

  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Sends one command, which is answered by one line at least. */
  public String tell(String... command) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write((String.join(" ", command) + "\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readNBytes(1), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public void empty() {
    tell("FLUSHALL");
  }

  @Override
  public void close() {
    try {
      goOn();
      server.stop();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void signal(String name) {
    if (!process.isAlive()) {
      return;
    }
    try {
      new ProcessBuilder(List.of("kill", "-" + name, Long.toString(process.pid()))).start().waitFor();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Whoever runs the tests may start other processes now and then. */
  private static Stream<ProcessHandle> children() {
    return ProcessHandle.current().children().filter(child -> child.info().command().orElse("").contains("redis"));
  }
}

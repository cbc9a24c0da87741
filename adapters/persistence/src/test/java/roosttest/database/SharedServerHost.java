package roosttest.database;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The process that the shared server lives in: starts it, tells the JVM that asked where it is, and stops it when no
 * build is left that uses it.
 */
final class SharedServerHost {

  private SharedServerHost() {
  }

  /** Serves until the last build is done; the argument is the folder of the shared server. */
  public static void main(String... arguments) throws IOException {
    var answer = System.out;
    System.setOut(System.err);
    var folder = Path.of(arguments[0]);
    try (var server = start(folder)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      tell(answer, server.address());
      awaitLastBuild(folder);
    }
    Runtime.getRuntime().halt(0);
  }

  private static HostedServer start(Path folder) throws IOException {
    return switch (System.getProperty("roost.test.database", "auto")) {
      case "embedded" -> EmbeddedServer.start(folder);
      case "container" -> ContainerServer.start();
      case "auto" -> ContainerServer.isAtHand() ? ContainerServer.start() : EmbeddedServer.start(folder);
      case String other -> throw new IllegalArgumentException(
          "roost.test.database is %s, not auto, embedded or container".formatted(other));
    };
  }

  private static void tell(PrintStream answer, TestServer server) {
    answer.println(server.url());
    answer.println(server.user());
    answer.println(server.password());
    answer.close();
  }

  private static void awaitLastBuild(Path folder) throws IOException {
    var builds = new Builds(folder);
    while (true) {
      var running = builds.anyRunning();
      if (running.isPresent()) {
        running.get().onExit().join();
      } else if (mayEnd(folder, builds)) {
        return;
      }
    }
  }

  /** Keeps the lock if so, until this process is gone: the next build must not meet a server that is going down. */
  private static boolean mayEnd(Path folder, Builds builds) throws IOException {
    var lock = SharedServer.lock(folder);
    if (builds.anyRunning().isPresent()) {
      lock.close();
      return false;
    }
    Files.deleteIfExists(folder.resolve("server.properties"));
    return true;
  }
}

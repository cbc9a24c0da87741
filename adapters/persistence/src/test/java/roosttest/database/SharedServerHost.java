package roosttest.database;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

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
    // Whatever else speaks here goes to the log.
    System.setOut(System.err);
    var folder = Path.of(arguments[0]);
    try (var server = start(folder)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      tell(answer, server.address());
      new SharedServer(folder).awaitLastBuild();
    }
  }

  private static HostedServer start(Path folder) {
    return switch (System.getProperty("roost.test.database", "auto")) {
      case "embedded" -> embedded(folder);
      case "container" -> ContainerServer.start();
      case "auto" -> containerAtHand().orElseGet(() -> embedded(folder));
      case String other -> throw new IllegalArgumentException(
          "roost.test.database is %s, not auto, embedded or container".formatted(other));
    };
  }

  /** None where it does not come up: Testcontainers may need more than Docker and our image. */
  private static Optional<HostedServer> containerAtHand() {
    try {
      return ContainerServer.isAtHand() ? Optional.of(ContainerServer.start()) : Optional.empty();
    } catch (RuntimeException away) {
      System.err.println("No container came up, so the tests take the embedded server: " + away);
      return Optional.empty();
    }
  }

  private static HostedServer embedded(Path folder) {
    return HostedServer.embedded(folder.resolveSibling("embedded-postgres"));
  }

  private static void tell(PrintStream answer, TestServer server) {
    answer.println(server.url());
    answer.println(server.user());
    answer.println(server.password());
    answer.close();
  }
}

package roosttest.system;

import dev.roost.RoostApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import roosttest.database.TestDatabase;

/** How tests start a Roost in a process of its own, such as one that is to be killed. */
public final class RoostProcess {

  private RoostProcess() {
  }

  /** With these arguments. */
  public static List<String> command(Stream<String> arguments) {
    return Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), RoostApplication.class.getName()),
        arguments).toList();
  }

  /** Serving at that port, on that database, with its files in that folder. */
  public static List<String> serving(int port, TestDatabase database, Path folder, String... settings) {
    return command(Stream.concat(
        Stream.of("--roost.port=" + port, "--roost.database.url=" + database.url(),
            "--roost.database.user=" + database.user(), "--roost.database.password=" + database.password(),
            "--roost.mail.folder=" + folder.resolve("mail"), "--roost.photos.folder=" + folder.resolve("photos"),
            "--roost.rates.strangers.most=1000000", "--roost.rates.users.most=1000000"),
        Stream.of(settings)));
  }

  public static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

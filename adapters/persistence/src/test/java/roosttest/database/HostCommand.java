package roosttest.database;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Map;

/** How the process of the shared server is started: small, and with the class path of the tests. */
final class HostCommand {

  private static final String CHOICE = "roost.test.database";

  private HostCommand() {
  }

  static Process start(Path folder, Path log) throws IOException {
    var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m",
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
        "-D%s=%s".formatted(CHOICE, System.getProperty(CHOICE, "auto")), "-classpath",
        System.getProperty("java.class.path"), SharedServerHost.class.getName(), folder.toString());
    // The host stops its container itself: Testcontainers needs no watcher and no checks, nor images for them.
    command.environment()
        .putAll(Map.of("TESTCONTAINERS_RYUK_DISABLED", "true", "TESTCONTAINERS_CHECKS_DISABLE", "true"));
    return command.redirectError(log.toFile()).redirectInput(Redirect.from(nothing())).start();
  }

  private static File nothing() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }
}

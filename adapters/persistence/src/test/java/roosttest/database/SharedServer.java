package roosttest.database;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The one server of a build. The first test JVM starts a {@link SharedServerHost} beside itself; the others find it
 * through a state file, one at a time by a lock. It outlives each of them and ends with the last build that uses it.
 */
final class SharedServer {

  private final Path folder;
  private final Path state;

  SharedServer(Path folder) {
    this.folder = folder;
    this.state = folder.resolve("server.properties");
  }

  /** Below the root of the build; an IDE does not name it, then the topmost folder with a POM is taken. */
  static Path folder() {
    var named = System.getProperty("roost.build.root");
    var root = named == null ? topmostPom(Path.of("").toAbsolutePath()) : Path.of(named);
    return root.resolve("target/test-postgres");
  }

  private static Path topmostPom(Path start) {
    var root = start;
    for (var parent = start; parent != null; parent = parent.getParent()) {
      root = Files.exists(parent.resolve("pom.xml")) ? parent : root;
    }
    return root;
  }

  TestServer join() {
    try {
      Files.createDirectories(folder);
      var lock = lock(folder);
      try {
        new Builds(folder).add(Builds.mine());
        return running().orElseGet(this::start);
      } finally {
        lock.close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Whoever starts, joins or ends the server holds this, until it closes it. */
  static Closeable lock(Path folder) throws IOException {
    var file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    file.lock();
    return file;
  }

  private Optional<TestServer> running() throws IOException {
    if (!Files.exists(state)) {
      return Optional.empty();
    }
    var known = new Properties();
    try (var reader = Files.newBufferedReader(state)) {
      known.load(reader);
    }
    return ProcessHandle.of(Long.parseLong(known.getProperty("pid"))).filter(ProcessHandle::isAlive)
        .map(
            host -> new TestServer(known.getProperty("url"), known.getProperty("user"), known.getProperty("password")));
  }

  private TestServer start() {
    var log = folder.resolve("host.log");
    try {
      var host = new ProcessBuilder(command())
          .redirectError(log.toFile())
          .redirectInput(ProcessBuilder.Redirect.from(nothing()))
          .start();
      try (var answer = host.inputReader()) {
        var url = answer.readLine();
        if (url == null) {
          throw new IllegalStateException("No test PostgreSQL came up:\n" + Files.readString(log));
        }
        var server = new TestServer(url, answer.readLine(), answer.readLine());
        remember(host.pid(), server);
        return server;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<String> command() {
    return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m", "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "-Droost.test.database=" + System.getProperty("roost.test.database", "auto"),
        "-classpath", System.getProperty("java.class.path"), SharedServerHost.class.getName(), folder.toString());
  }

  private static File nothing() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }

  private void remember(long pid, TestServer server) throws IOException {
    var known = new Properties();
    known.setProperty("pid", Long.toString(pid));
    known.setProperty("url", server.url());
    known.setProperty("user", server.user());
    known.setProperty("password", server.password());
    try (var writer = Files.newBufferedWriter(state)) {
      known.store(writer, null);
    }
  }
}

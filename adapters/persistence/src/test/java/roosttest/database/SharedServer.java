package roosttest.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/**
 * The one server of a build. The first test JVM starts a {@link SharedServerHost} beside itself; the others find it
 * through a state file, one at a time by a lock. It outlives each of them and ends with the last build that uses it.
 */
final class SharedServer {

  private final Path folder;
  private final Path state;
  private final Builds builds;

  SharedServer(Path folder) {
    this.folder = folder;
    this.state = folder.resolve("server.properties");
    this.builds = new Builds(folder.resolve("builds"));
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

  /** Where the server of the given build is, which this starts if nobody has. */
  TestServer join(ProcessHandle build) {
    try {
      Files.createDirectories(folder);
      var lock = lock();
      try {
        builds.add(build);
        var running = running();
        return running.isPresent() ? running.get() : start();
      } finally {
        lock.close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Returns when every build that had joined is over, and none can join any more. */
  void awaitLastBuild() throws IOException {
    var waiting = true;
    while (waiting) {
      builds.awaitEnd();
      waiting = !withdrawUnlessJoined();
    }
  }

  /** A build may have joined between the end of the last one and this. */
  private boolean withdrawUnlessJoined() throws IOException {
    var lock = lock();
    try {
      if (builds.anyRunning().isPresent()) {
        return false;
      }
      Files.deleteIfExists(state);
      return true;
    } finally {
      lock.close();
    }
  }

  private Closeable lock() throws IOException {
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
    return Optional
        .of(new TestServer(known.getProperty("url"), known.getProperty("user"), known.getProperty("password")))
        .filter(TestServer::answers);
  }

  private TestServer start() throws IOException {
    var log = folder.resolve("host.log");
    var host = HostCommand.start(folder, log);
    try (var answer = host.inputReader()) {
      var url = answer.readLine();
      if (url == null) {
        throw new IllegalStateException("No PostgreSQL for tests came up; -Droost.test.database=embedded needs no"
            + " Docker. It said:\n" + Files.readString(log));
      }
      var server = new TestServer(url, answer.readLine(), answer.readLine());
      remember(server);
      return server;
    }
  }

  private void remember(TestServer server) throws IOException {
    var known = new Properties();
    known.setProperty("url", server.url());
    known.setProperty("user", server.user());
    known.setProperty("password", server.password());
    try (var writer = Files.newBufferedWriter(state)) {
      known.store(writer, null);
    }
  }
}

package dev.roost.platform.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** A PostgreSQL for tests and tools: quick, forgetful, gone with the JVM. What a killed JVM left, the next one clears. */
public final class EphemeralServer implements AutoCloseable {

  private static final String PREFIX = "ephemeral-";
  /** The number of the process that made the folder is part of its name. */
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,10})-.*");

  private final EmbeddedServer server;
  private final Path folder;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EphemeralServer(EmbeddedServer server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  static EphemeralServer start(Path parent, Path binaries) {
    Folders.create(parent);
    try {
      for (var left : leftBehind(parent)) {
        clear(left, binaries);
      }
      var folder = Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-");
      var server = EmbeddedServer.start(settings(folder, binaries), Durability.FORGETFUL);
      var ephemeral = new EphemeralServer(server, folder);
      Runtime.getRuntime().addShutdownHook(new Thread(ephemeral::close, "stop " + folder.getFileName()));
      return ephemeral;
    } catch (IOException e) {
      throw Folders.unusable(parent, e);
    }
  }

  public int port() {
    return server.port();
  }

  public String jdbcUrl() {
    return server.jdbcUrl();
  }

  public String jdbcUrl(String database) {
    return server.jdbcUrl(database);
  }

  /** Stops the server and deletes its data. Closing twice does nothing. */
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      server.close();
      delete(folder);
    }
  }

  private static EmbeddedSettings settings(Path folder, Path binaries) {
    return EmbeddedSettings.in(folder).withBinaries(binaries);
  }

  private static List<Path> leftBehind(Path parent) throws IOException {
    try (var children = Files.list(parent)) {
      return children.filter(EphemeralServer::isLeftBehind).toList();
    }
  }

  private static boolean isLeftBehind(Path folder) {
    var matcher = NAME.matcher(folder.getFileName().toString());
    return matcher.matches() && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty();
  }

  /** Leaves alone what another process is clearing already. */
  private static void clear(Path left, Path binaries) throws IOException {
    var lock = FolderLock.tryLock(left);
    if (lock.isPresent()) {
      try {
        EmbeddedServer.recover(settings(left, binaries));
        Folders.delete(left);
      } finally {
        lock.get().close();
      }
    }
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw Folders.unusable(folder, e);
    }
  }
}

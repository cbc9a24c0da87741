package roosttest.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL from a jar. Its data folder is used again by the next build, for the sake of the template in it, if it was
 * left in order: without fsync nothing else can be trusted.
 */
final class EmbeddedServer implements HostedServer {

  private final EmbeddedPostgres postgres;
  private final Path leftInOrder;

  private EmbeddedServer(EmbeddedPostgres postgres, Path leftInOrder) {
    this.postgres = postgres;
    this.leftInOrder = leftInOrder;
  }

  static EmbeddedServer start(Path folder) throws IOException {
    var data = folder.resolve("data");
    var leftInOrder = folder.resolve("data-left-in-order");
    if (!Files.deleteIfExists(leftInOrder)) {
      FileSystemUtils.deleteRecursively(data);
    }
    var server = new EmbeddedServer(postgresOn(data), leftInOrder);
    server.dropLeftovers();
    return server;
  }

  private static EmbeddedPostgres postgresOn(Path data) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofMinutes(1))
        .setServerConfig("fsync", "off")
        .setServerConfig("synchronous_commit", "off")
        .setServerConfig("full_page_writes", "off")
        .setServerConfig("max_connections", "300")
        .setServerConfig("max_wal_size", "4GB")
        .start();
  }

  @Override
  public TestServer address() {
    return new TestServer("jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()), "postgres", "");
  }

  /** Databases of tests that were killed, and the templates of migrations that were changed since. */
  private void dropLeftovers() {
    try (var connection = address().connect(); var statement = connection.createStatement()) {
      var templates = databases(statement, "roost\\_template\\_%");
      var leftovers = new ArrayList<>(templates.subList(0, Math.max(0, templates.size() - 1)));
      leftovers.addAll(databases(statement, "roost\\_test\\_%"));
      for (var database : leftovers) {
        statement.execute("drop database %s with (force)".formatted(database));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static List<String> databases(Statement statement, String pattern) throws SQLException {
    try (var rows = statement.executeQuery(
        "select datname from pg_database where datname like '%s' order by oid".formatted(pattern))) {
      var names = new ArrayList<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }

  @Override
  public synchronized void close() {
    if (Files.exists(leftInOrder)) {
      return;
    }
    try {
      postgres.close();
      Files.createFile(leftInOrder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

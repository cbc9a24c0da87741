package roostbenchmarks;

import dev.roost.platform.embeddedpostgres.EmbeddedServer;
import dev.roost.platform.embeddedpostgres.EmbeddedSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL with a large city in it, kept from run to run, and Roost beside it. */
final class World implements AutoCloseable {

  private final EmbeddedServer server;
  private final Path root;
  private final Path folder;

  private World(EmbeddedServer server, Path root, Path folder) {
    this.server = server;
    this.root = root;
    this.folder = folder;
  }

  /** Makes what is not there yet. */
  static World open(Path root, int listings) throws IOException, SQLException {
    var folder = root.resolve("benchmarks/target/city-" + listings);
    var world = new World(start(folder), root, folder);
    var stands = false;
    try {
      world.settle(listings);
      stands = true;
    } finally {
      if (!stands) {
        world.close();
      }
    }
    return world;
  }

  private void settle(int listings) throws IOException, SQLException {
    var tokens = folder.resolve("tokens");
    if (!Files.exists(tokens)) {
      Files.write(tokens, City.build(url(), listings));
      execute("vacuum analyze");
    }
  }

  /** On a server like any other: durable, and with memory for what is read often. */
  private static EmbeddedServer start(Path folder) throws SQLException {
    var settings = EmbeddedSettings.in(folder);
    var fresh = !Files.exists(folder.resolve("data"));
    var server = EmbeddedServer.start(settings);
    if (!fresh) {
      return server;
    }
    try (var connection = DriverManager.getConnection(server.jdbcUrl()); var statement = connection.createStatement()) {
      for (var setting : List.of("shared_buffers = '1GB'", "max_wal_size = '4GB'", "random_page_cost = 1.1",
          "shared_preload_libraries = 'pg_stat_statements'")) {
        statement.execute("alter system set " + setting);
      }
    }
    server.close();
    return EmbeddedServer.start(settings);
  }

  /** @param options further ones of the JVM */
  Node roost(List<String> options) throws IOException {
    var production = Layout.prepared(root, root.resolve("benchmarks/target/production"), "production");
    var command = new ArrayList<>(List.of(Layout.java(), "-XX:AOTCache=roost.aot",
        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(options);
    command.addAll(List.of("-jar", "roost.jar", "--roost.rates.strangers.most=1000000000",
        "--roost.rates.users.most=1000000000", "--roost.database.url=" + url(),
        "--roost.photos.folder=" + folder.resolve("photos"), "--roost.mail.folder=" + folder.resolve("mail")));
    return Node.start(production, command);
  }

  Path root() {
    return root;
  }

  String url() {
    return server.jdbcUrl();
  }

  Reference reference() {
    return new Reference(url());
  }

  /** Of guests who have logged in. */
  List<String> tokens() throws IOException {
    return Files.readAllLines(folder.resolve("tokens"));
  }

  void execute(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url()); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Rows of what was asked for, each column as text. */
  List<List<String>> rows(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var all = new ArrayList<List<String>>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        var row = new ArrayList<String>(columns);
        for (int column = 1; column <= columns; column++) {
          @Nullable String value = rows.getString(column);
          row.add(value == null ? "" : value);
        }
        all.add(row);
      }
      return all;
    }
  }

  @Override
  public void close() {
    server.close();
  }
}

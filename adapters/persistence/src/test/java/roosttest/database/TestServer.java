package roosttest.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.util.function.SingletonSupplier;

/**
 * A PostgreSQL server that lets tests make databases: the one that {@code ROOST_TEST_DATABASE_URL}, {@code _USER} and
 * {@code _PASSWORD} name, else the one that all tests of a build share.
 *
 * @param url of the database to administer from
 */
record TestServer(String url, String user, String password) {

  private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/]+/)[^?]*(\\?.*)?");

  private static final Supplier<TestServer> CURRENT = SingletonSupplier.of(TestServer::find);

  private static final Supplier<String> TEMPLATE = SingletonSupplier.of(() -> new Template(current()).ensure());

  TestServer {
    if (!URL.matcher(url).matches()) {
      throw new IllegalArgumentException("Not a URL like jdbc:postgresql://host:5432/database: " + url);
    }
  }

  static TestServer current() {
    return CURRENT.get();
  }

  private static TestServer find() {
    var url = System.getenv("ROOST_TEST_DATABASE_URL");
    return url == null || url.isBlank()
        ? new SharedServer(SharedServer.folder()).join(Builds.mine())
        : new TestServer(url, System.getenv().getOrDefault("ROOST_TEST_DATABASE_USER", "postgres"),
            System.getenv().getOrDefault("ROOST_TEST_DATABASE_PASSWORD", ""));
  }

  String urlOf(String database) {
    var parts = URL.matcher(url);
    if (!parts.matches()) {
      throw new IllegalStateException(url);
    }
    return parts.group(1) + database + (parts.group(2) == null ? "" : parts.group(2));
  }

  /** Copies the migrated template. */
  void createDatabase(String name) {
    copyDatabase(TEMPLATE.get(), name);
  }

  /** Puts a copy of one database in the place of another; whoever is connected to either is sent away. */
  void copyDatabase(String from, String to) {
    execute("drop database if exists %s with (force)".formatted(to),
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(from),
        "create database %s template %s".formatted(to, from));
  }

  void dropDatabase(String name) {
    execute("drop database if exists %s with (force)".formatted(name));
  }

  /** It is there, and lets us in. */
  boolean answers() {
    try (var connection = connect()) {
      return connection.isValid(5);
    } catch (SQLException gone) {
      return false;
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  private void execute(String... statements) {
    try (var connection = connect(); var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("The test database could not be prepared on " + url, failed);
    }
  }
}

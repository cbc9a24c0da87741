package roosttest.database;

import dev.roost.platform.flyway.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrated database that test databases are copied from. Its name says which migrations it has seen. */
final class Template {

  private static final long LOCK = 0x726f6f7374L;

  private final TestServer server;

  Template(TestServer server) {
    this.server = server;
  }

  /** Makes the template unless another JVM has; answers its name. */
  String ensure() {
    var name = "roost_template_" + fingerprint();
    try (var connection = server.connect(); var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_lock(%d)".formatted(LOCK));
      if (!exists(statement, name)) {
        make(statement, name);
      }
      return name;
    } catch (SQLException failed) {
      throw new IllegalStateException("The template of the test databases could not be made", failed);
    }
  }

  private static boolean exists(Statement statement, String name) throws SQLException {
    try (var found = statement.executeQuery("select from pg_database where datname = '%s'".formatted(name))) {
      return found.next();
    }
  }

  /** Under another name until it is whole, so that nobody copies half a template. */
  private void make(Statement statement, String name) throws SQLException {
    var unfinished = name + "_unfinished";
    statement.execute("drop database if exists %s with (force)".formatted(unfinished));
    statement.execute("create database %s".formatted(unfinished));
    Migrations.configure(Flyway.configure())
        .dataSource(server.urlOf(unfinished), server.user(), server.password())
        .load()
        .migrate();
    statement.execute("alter database %s rename to %s".formatted(unfinished, name));
    statement.execute("alter database %s allow_connections false".formatted(name));
  }

  private static String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var found = new PathMatchingResourcePatternResolver()
          .getResources("classpath*:" + Migrations.LOCATION + "/**/*.sql");
      Arrays.sort(found, Comparator.comparing(Template::name));
      for (var migration : found) {
        digest.update(name(migration).getBytes(StandardCharsets.UTF_8));
        digest.update(migration.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String name(Resource migration) {
    return String.valueOf(migration.getFilename());
  }
}

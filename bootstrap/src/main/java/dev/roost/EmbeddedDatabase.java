package dev.roost;

import dev.roost.platform.embeddedpostgres.EmbeddedServer;
import dev.roost.platform.embeddedpostgres.EmbeddedServerException;
import dev.roost.platform.embeddedpostgres.EmbeddedSettings;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The PostgreSQL that Roost brings along. Spring closes it after everything that uses it. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

  private final EmbeddedServer server;

  private EmbeddedDatabase(EmbeddedServer server) {
    this.server = server;
  }

  static EmbeddedDatabase start(EmbeddedDatabaseSettings settings) {
    try {
      return new EmbeddedDatabase(
          EmbeddedServer.start(EmbeddedSettings.in(Path.of(settings.folder())).withPort(settings.port())));
    } catch (EmbeddedServerException e) {
      throw new CannotStart(e.getMessage(), e);
    }
  }

  @Override
  public String getJdbcUrl() { return server.jdbcUrl(); }

  @Override
  public String getUsername() { return EmbeddedServer.USER; }

  @Override
  public String getPassword() { return ""; }

  @Override
  public void close() {
    server.close();
  }
}

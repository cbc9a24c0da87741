package roosttest.database;

import dev.roost.platform.embeddedpostgres.EmbeddedServer;
import java.nio.file.Path;

/** A server that ends when it is closed. */
interface HostedServer extends AutoCloseable {

  TestServer address();

  @Override
  void close();

  /** PostgreSQL from a jar. */
  static HostedServer embedded(Path folder) {
    var server = EmbeddedServer.ephemeral(folder);
    return new HostedServer() {

      @Override
      public TestServer address() {
        return new TestServer("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.port()), EmbeddedServer.USER,
            "");
      }

      @Override
      public void close() {
        server.close();
      }
    };
  }
}

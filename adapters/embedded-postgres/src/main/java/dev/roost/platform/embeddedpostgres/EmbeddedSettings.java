package dev.roost.platform.embeddedpostgres;

import java.nio.file.Path;

/**
 * Where an embedded server lives.
 *
 * @param folder holds everything the server writes: its data, its log, the lock; created when it is not there
 * @param binaries where PostgreSQL's programs are unpacked, once for each version; may be shared by several servers
 * @param port TCP port on loopback; 0 takes the port of the last run if it is still free, else any free one
 */
public record EmbeddedSettings(Path folder, Path binaries, int port) {

  public static final int ANY_PORT = 0;

  public EmbeddedSettings {
    if (port < 0 || port > 65_535) {
      throw new EmbeddedServerException(
          "Port %d for the embedded PostgreSQL is not between 0 and 65535.".formatted(port));
    }
    folder = folder.toAbsolutePath().normalize();
    binaries = binaries.toAbsolutePath().normalize();
  }

  /** Everything below one folder, on a port that is kept from run to run. */
  public static EmbeddedSettings in(Path folder) {
    return new EmbeddedSettings(folder, folder.resolve("postgresql"), ANY_PORT);
  }

  public EmbeddedSettings withPort(int other) {
    return new EmbeddedSettings(folder, binaries, other);
  }

  public EmbeddedSettings withBinaries(Path other) {
    return new EmbeddedSettings(folder, other, port);
  }
}

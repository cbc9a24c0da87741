package dev.roost.platform.embeddedpostgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Chooses the port to listen on, and keeps it from run to run. */
final class LoopbackPort {

  private static final String LOOPBACK = "127.0.0.1";

  private final Path memory;

  /** @param folder remembers the port of the last run */
  LoopbackPort(Path folder) {
    this.memory = folder.resolve("port");
  }

  /** The wanted port, which must be free; for {@link EmbeddedSettings#ANY_PORT} the last one if it is free, else any. */
  int choose(int wanted) {
    if (wanted == EmbeddedSettings.ANY_PORT) {
      var last = last();
      return isFree(last) ? last : anyFree();
    }
    if (!isFree(wanted)) {
      throw busy(wanted);
    }
    return wanted;
  }

  void remember(int port) {
    try {
      Files.writeString(memory, Integer.toString(port));
    } catch (IOException e) {
      throw Folders.unusable(memory, e);
    }
  }

  static EmbeddedServerException busy(int port) {
    return new EmbeddedServerException(
        "Port %d, on which the embedded PostgreSQL should listen, is in use. Choose another with roost.embedded.port, or 0 for any free one."
            .formatted(port));
  }

  private int last() {
    try {
      var port = Files.exists(memory) ? Files.readString(memory).strip() : "";
      return port.matches("\\d{1,5}") ? Integer.parseInt(port) : EmbeddedSettings.ANY_PORT;
    } catch (IOException e) {
      throw Folders.unusable(memory, e);
    }
  }

  private static int anyFree() {
    try (var socket = bound(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new EmbeddedServerException("No free port is left on " + LOOPBACK + " for the embedded PostgreSQL.", e);
    }
  }

  private static boolean isFree(int port) {
    if (port == EmbeddedSettings.ANY_PORT) {
      return false;
    }
    try (var socket = bound(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static ServerSocket bound(int port) throws IOException {
    var socket = new ServerSocket();
    try {
      // PostgreSQL sets it too; without it, connections of the last run that still linger would look like a busy port.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port));
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }
}

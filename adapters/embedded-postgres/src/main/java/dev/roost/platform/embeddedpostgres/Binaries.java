package dev.roost.platform.embeddedpostgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;

/**
 * PostgreSQL's programs, unpacked for this machine.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path home) {

  private static final String VERSION = version();

  /** Unpacks the programs below a folder, unless an earlier run has done so. */
  static Binaries in(Path folder) {
    var home = folder.resolve("%s-%s-%s".formatted(VERSION, system(), machine()).toLowerCase(Locale.ROOT));
    if (!Files.isDirectory(home)) {
      Folders.create(folder);
      unpack(folder, home);
    }
    return new Binaries(home);
  }

  /** The major version whose data folders these programs can read. */
  static String major() {
    return VERSION.substring(0, VERSION.indexOf('.'));
  }

  Path program(String name) {
    return home.resolve("bin").resolve(system().equals("Windows") ? name + ".exe" : name);
  }

  /** Unpacks beside the target and renames, so that a home is always whole, whoever was interrupted or first. */
  private static void unpack(Path folder, Path home) {
    try {
      var halfDone = Files.createTempDirectory(folder, ".unpacking-");
      try (var archive = archive()) {
        TarXz.unpack(archive, halfDone);
        moveUnlessThere(halfDone, home);
      } finally {
        Folders.delete(halfDone);
      }
    } catch (IOException e) {
      throw Folders.unusable(folder, e);
    }
  }

  private static void moveUnlessThere(Path halfDone, Path home) throws IOException {
    try {
      Files.move(halfDone, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw e;
    } catch (IOException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
    }
  }

  private static InputStream archive() throws IOException {
    try {
      return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine());
    } catch (IllegalStateException e) {
      throw new EmbeddedServerException(
          "There is no embedded PostgreSQL for %s on %s. Set ROOST_DATABASE_URL to a PostgreSQL %s server."
              .formatted(system(), machine(), major()),
          e);
    }
  }

  private static String system() {
    var name = System.getProperty("os.name");
    return name.startsWith("Windows") ? "Windows" : name.startsWith("Mac") ? "Darwin" : name;
  }

  private static String machine() {
    var name = System.getProperty("os.arch");
    return name.equals("amd64") ? "x86_64" : name;
  }

  private static String version() {
    var properties = new Properties();
    try (var file = Binaries.class.getResourceAsStream("binaries.properties")) {
      properties.load(file);
    } catch (IOException e) {
      throw new EmbeddedServerException("The embedded PostgreSQL's version cannot be read.", e);
    }
    return properties.getProperty("version");
  }
}

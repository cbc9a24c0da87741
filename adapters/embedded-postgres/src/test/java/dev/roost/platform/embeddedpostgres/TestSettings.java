package dev.roost.platform.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.io.FileUtils;

/** Servers below a temporary folder, quick to start: programs are unpacked once, data is set up once and copied. */
final class TestSettings {

  static final Path BINARIES = Path.of("target", "postgresql");
  private static final Path MODEL = Path.of("target", "model");

  private TestSettings() {}

  static EmbeddedSettings in(Path folder) {
    return EmbeddedSettings.in(folder).withBinaries(BINARIES);
  }

  static EmbeddedServer start(Path folder) throws IOException {
    if (!Files.exists(data(folder))) {
      makeData(folder);
    }
    return start(in(folder));
  }

  static EmbeddedServer start(EmbeddedSettings settings) {
    return EmbeddedServer.start(settings, Durability.FORGETFUL);
  }

  static synchronized void makeData(Path folder) throws IOException {
    new DataFolder(data(MODEL).toAbsolutePath()).prepare(new Programs(Binaries.in(BINARIES)), Durability.FORGETFUL);
    copy(MODEL, folder);
  }

  /** What {@code cp -r} does with a folder. */
  static void copy(Path from, Path to) throws IOException {
    FileUtils.copyDirectory(data(from).toFile(), data(to).toFile());
    Files.setPosixFilePermissions(data(to), PosixFilePermissions.fromString("rwx------"));
  }

  static Path data(Path folder) {
    return folder.resolve("data");
  }
}

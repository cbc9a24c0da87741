package dev.roost.privacy.adapter.files;

import dev.roost.privacy.domain.ExportFiles;
import dev.roost.privacy.domain.ExportKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A file for each export, named by its key; only its owner at the machine can read it. Several nodes share the folder, or an export is
 * found on one of them only.
 */
@Component
class FileSystemExportFiles implements ExportFiles {

  private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

  private final Path root;

  FileSystemExportFiles(@Value("${roost.exports.folder:${roost.embedded.folder:.roost}/exports}") Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public void store(ExportKey key, Writing writing) {
    try {
      Files.createDirectories(root);
      writeForOwner(incomingOf(key), writing);
      Files.move(incomingOf(key), pathOf(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException("The export %s cannot be stored".formatted(key.value()), failed);
    }
  }

  @Override
  public Optional<ExportFile> find(ExportKey key) {
    var path = pathOf(key);
    try {
      return Optional.of(new StoredFile(path, Files.size(path)));
    } catch (NoSuchFileException unknown) {
      return Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException("The export %s cannot be read".formatted(key.value()), failed);
    }
  }

  @Override
  public void delete(ExportKey key) {
    try {
      Files.deleteIfExists(pathOf(key));
      Files.deleteIfExists(incomingOf(key));
    } catch (IOException failed) {
      throw new UncheckedIOException("The export %s cannot be deleted".formatted(key.value()), failed);
    }
  }

  /** Nobody else can read it while it is written either. */
  private static void writeForOwner(Path path, Writing writing) throws IOException {
    Files.write(path, new byte[0]);
    if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(path, OWNER_ONLY);
    }
    try (var file = Files.newOutputStream(path)) {
      writing.to(file);
    }
  }

  /** Where it is written before it appears; what a crash leaves there is written anew. */
  private Path incomingOf(ExportKey key) {
    return root.resolve("incoming-" + key.value());
  }

  private Path pathOf(ExportKey key) {
    return root.resolve(key.value() + ".zip");
  }

  private record StoredFile(Path path, long size) implements ExportFile {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }
}

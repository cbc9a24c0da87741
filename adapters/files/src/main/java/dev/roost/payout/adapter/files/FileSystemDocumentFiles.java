package dev.roost.payout.adapter.files;

import dev.roost.payout.domain.DocumentFiles;
import dev.roost.payout.domain.DocumentFiles.DocumentFile;
import dev.roost.payout.domain.DocumentKey;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A file for each document, named by its key, in 256 folders by the key's first digits; only its owner at the machine can
 * read it. Several nodes share the folder, or each document is found on one of them only.
 */
@Component
class FileSystemDocumentFiles implements DocumentFiles {

  private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

  private final Path root;

  FileSystemDocumentFiles(@Value("${roost.documents.folder:${roost.embedded.folder:.roost}/documents}") Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** It appears as a whole, or not at all. */
  @Override
  public void store(DocumentKey key, byte[] file) {
    try {
      var incoming = incomingOf(key);
      Files.createDirectories(Objects.requireNonNull(incoming.getParent(), "a shelf"));
      Files.write(incoming, file);
      if (Files.getFileStore(incoming).supportsFileAttributeView(PosixFileAttributeView.class)) {
        Files.setPosixFilePermissions(incoming, OWNER_ONLY);
      }
      Files.move(incoming, pathOf(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException("The document %s cannot be stored".formatted(key.value()), failed);
    }
  }

  @Override
  public Optional<DocumentFile> find(DocumentKey key) {
    var path = pathOf(key);
    try {
      return Optional.of(new StoredFile(path, Files.size(path)));
    } catch (NoSuchFileException unknown) {
      return Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException("The document %s cannot be read".formatted(key.value()), failed);
    }
  }

  @Override
  public void delete(DocumentKey key) {
    try {
      Files.deleteIfExists(pathOf(key));
      Files.deleteIfExists(incomingOf(key));
    } catch (IOException failed) {
      throw new UncheckedIOException("The document %s cannot be deleted".formatted(key.value()), failed);
    }
  }

  /** Where it is written before it appears; a crash may leave it behind until the key is disposed of. */
  private Path incomingOf(DocumentKey key) {
    return pathOf(key).resolveSibling("incoming-" + key.value());
  }

  private Path pathOf(DocumentKey key) {
    return root.resolve(key.value().substring(0, 2)).resolve(key.value());
  }

  private record StoredFile(Path path, long size) implements DocumentFile {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }
}

package dev.roost.listing.adapter.photos;

import dev.roost.listing.domain.PhotoFiles;
import dev.roost.listing.domain.PhotoKey;
import dev.roost.listing.domain.PhotoSize;
import dev.roost.listing.domain.PhotoWorkshop.DevelopedPhoto;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A folder for each photo, named by its key, in 256 folders by the key's first digits. A photo appears with all its sizes
 * at once. Several nodes share the folder, or each photo is found on one of them only.
 */
@Component
class FileSystemPhotoFiles implements PhotoFiles {

  private final Path root;

  FileSystemPhotoFiles(@Value("${roost.photos.folder:${roost.embedded.folder:.roost}/photos}") Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public void store(PhotoKey key, DevelopedPhoto photo) {
    try {
      var target = folderOf(key);
      var incoming = Files.createDirectories(incomingOf(key));
      for (Map.Entry<PhotoSize, byte[]> file : photo.files().entrySet()) {
        Files.write(incoming.resolve(nameOf(file.getKey())), file.getValue());
      }
      Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException("The photo %s cannot be stored".formatted(key.value()), failed);
    }
  }

  @Override
  public Optional<PhotoFile> find(PhotoKey key, PhotoSize size) {
    var path = folderOf(key).resolve(nameOf(size));
    try {
      return Optional.of(new StoredFile(path, Files.size(path)));
    } catch (NoSuchFileException unknown) {
      return Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException("The photo %s cannot be read".formatted(key.value()), failed);
    }
  }

  @Override
  public void delete(PhotoKey key) {
    try {
      delete(folderOf(key));
      delete(incomingOf(key));
    } catch (IOException failed) {
      throw new UncheckedIOException("The photo %s cannot be deleted".formatted(key.value()), failed);
    }
  }

  private static void delete(Path folder) throws IOException {
    for (var size : PhotoSize.values()) {
      Files.deleteIfExists(folder.resolve(nameOf(size)));
    }
    Files.deleteIfExists(folder);
  }

  /** Where sizes are written before the photo appears; a crash may leave it behind until the key is disposed of. */
  private Path incomingOf(PhotoKey key) {
    return folderOf(key).resolveSibling("incoming-" + key.value());
  }

  private Path folderOf(PhotoKey key) {
    return root.resolve(key.value().substring(0, 2)).resolve(key.value());
  }

  private static String nameOf(PhotoSize size) {
    return size.code() + ".jpg";
  }

  private record StoredFile(Path path, long size) implements PhotoFile {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }
}

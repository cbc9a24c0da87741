package dev.roost.listing.adapter.photos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.domain.PhotoFiles;
import dev.roost.listing.domain.PhotoKey;
import dev.roost.listing.domain.PhotoSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roosttest.listing.PhotoFilesContract;

class FileSystemPhotoFilesTest extends PhotoFilesContract {

  @TempDir private Path folder;

  @Override
  protected PhotoFiles files() {
    return new FileSystemPhotoFiles(folder.resolve("photos"));
  }

  @Test
  void shouldFindThemAgainAfterARestart() {
    // given
    var key = PhotoKey.random();
    files().store(key, PHOTO);

    // when / then
    assertThat(files().find(key, PhotoSize.SMALL)).isPresent();
    assertThat(folder.resolve("photos").resolve(key.value().substring(0, 2)).resolve(key.value()).resolve("small.jpg"))
        .exists();
  }

  @Test
  void shouldDeleteWhatACrashLeftHalfWritten() throws IOException {
    // given
    var key = PhotoKey.random();
    var shelf = folder.resolve("photos").resolve(key.value().substring(0, 2));
    var incoming = Files.createDirectories(shelf.resolve("incoming-" + key.value()));
    Files.write(incoming.resolve("large.jpg"), new byte[]{1});

    // when
    files().delete(key);

    // then
    assertThat(shelf).isEmptyDirectory();
  }
}

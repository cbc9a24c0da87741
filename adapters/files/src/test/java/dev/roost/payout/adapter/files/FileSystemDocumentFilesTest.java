package dev.roost.payout.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.payout.domain.DocumentFiles;
import dev.roost.payout.domain.DocumentKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roosttest.payout.DocumentFilesContract;

class FileSystemDocumentFilesTest extends DocumentFilesContract {

  @TempDir private Path folder;

  @Override
  protected DocumentFiles files() {
    return new FileSystemDocumentFiles(folder.resolve("documents"));
  }

  @Test
  void shouldLetOnlyItsOwnerReadIt() throws IOException {
    // given
    var key = DocumentKey.random();
    // when
    files().store(key, new byte[]{1, 2, 3});
    // then
    var file = folder.resolve("documents").resolve(key.value().substring(0, 2)).resolve(key.value());
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void shouldDeleteWhatACrashLeftHalfWritten() throws IOException {
    // given
    var key = DocumentKey.random();
    var shelf = Files.createDirectories(folder.resolve("documents").resolve(key.value().substring(0, 2)));
    Files.write(shelf.resolve("incoming-" + key.value()), new byte[]{1});
    // when
    files().delete(key);
    // then
    assertThat(shelf).isEmptyDirectory();
  }
}

package dev.roost.privacy.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.roost.privacy.domain.ExportFiles;
import dev.roost.privacy.domain.ExportKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roosttest.privacy.ExportFilesContract;

class FileSystemExportFilesTest extends ExportFilesContract {

  @TempDir private Path folder;

  @Override
  protected ExportFiles files() {
    return new FileSystemExportFiles(folder.resolve("exports"));
  }

  @Test
  void shouldLetOnlyItsOwnerReadItWhileItIsWrittenToo() {
    // given
    var key = ExportKey.random();
    var exports = folder.resolve("exports");
    var ownerOnly = PosixFilePermissions.fromString("rw-------");
    // when
    files().store(key, file -> assertThat(
        Files.getPosixFilePermissions(exports.resolve("incoming-" + key.value()))).isEqualTo(ownerOnly));
    // then
    assertThat(exports.resolve(key.value() + ".zip"))
        .satisfies(file -> assertThat(Files.getPosixFilePermissions(file)).isEqualTo(ownerOnly));
  }

  @Test
  void shouldDeleteWhatWasWrittenInVain() throws IOException {
    // given
    var key = ExportKey.random();
    assertThat(catchThrowable(() -> files().store(key, file -> {
      throw new IOException("full");
    }))).isNotNull();
    // when
    files().delete(key);
    // then
    assertThat(folder.resolve("exports")).isEmptyDirectory();
  }
}

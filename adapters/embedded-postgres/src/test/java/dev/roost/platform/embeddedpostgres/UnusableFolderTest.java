package dev.roost.platform.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableFolderTest {

  @TempDir Path folder;

  @Test
  void shouldSayThatAFileIsInTheWay() throws IOException {
    // given
    var file = Files.createFile(folder.resolve("file"));
    // when, then
    assertThatThrownBy(() -> TestSettings.start(TestSettings.in(file.resolve("roost"))))
        .isInstanceOf(EmbeddedServerException.class)
        .hasMessageContaining("cannot use %s", file.resolve("roost")).hasMessageContaining("roost.embedded.folder")
        .hasMessageNotContaining("\n");
  }

  @Test
  void shouldSayThatTheFolderIsNotWritable() throws IOException {
    // given
    var locked = Files.createDirectory(folder.resolve("locked"));
    lock(locked);
    // when, then
    assertThatThrownBy(() -> TestSettings.start(TestSettings.in(locked))).isInstanceOf(EmbeddedServerException.class)
        .hasMessageContaining(locked.toString()).hasMessageMatching(".*(may not write there|Permission denied).*");
  }

  @Test
  void shouldRefuseAPortThatIsNone() {
    assertThatThrownBy(() -> EmbeddedSettings.in(folder).withPort(70_000))
        .isInstanceOf(EmbeddedServerException.class).hasMessageContaining("70000");
  }

  /** Root may write everywhere, but PostgreSQL does not run as root. */
  private static void lock(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    if (System.getProperty("user.name").equals("root")) {
      Files.setOwner(folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    }
  }
}

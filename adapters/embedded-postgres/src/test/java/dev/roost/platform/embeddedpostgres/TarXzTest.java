package dev.roost.platform.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class TarXzTest {

  private static final int EXECUTABLE = 0755;
  private static final int PLAIN = 0644;

  @TempDir Path folder;

  @Test
  void shouldKeepExecutableBitsAndLinks() throws IOException {
    // given
    var archive = archive(tar -> {
      addFile(tar, "./bin/postgres", EXECUTABLE);
      addFile(tar, "./lib/libpq.so.5.18", PLAIN);
      var link = new TarArchiveEntry("./lib/libpq.so.5", TarConstants.LF_SYMLINK);
      link.setLinkName("libpq.so.5.18");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    });
    // when
    TarXz.unpack(archive, folder);
    // then
    assertThat(folder.resolve("bin/postgres")).isExecutable().hasContent("content");
    assertThat(folder.resolve("lib/libpq.so.5.18").toFile().canExecute()).isFalse();
    assertThat(folder.resolve("lib/libpq.so.5")).isSymbolicLink().hasContent("content");
  }

  @Test
  void shouldRefuseAnEntryThatLeavesTheFolder() throws IOException {
    // given
    var archive = archive(tar -> addFile(tar, "../outside", PLAIN));
    // when, then
    assertThatThrownBy(() -> TarXz.unpack(archive, folder.resolve("inside"))).isInstanceOf(IOException.class)
        .hasMessageContaining("../outside");
    assertThat(folder.resolve("outside")).doesNotExist();
  }

  private interface Content {
    void addTo(TarArchiveOutputStream tar) throws IOException;
  }

  private static InputStream archive(Content content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options()))) {
      content.addTo(tar);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static void addFile(TarArchiveOutputStream tar, String name, int mode) throws IOException {
    var content = "content".getBytes(StandardCharsets.UTF_8);
    var entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    entry.setMode(mode);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }
}

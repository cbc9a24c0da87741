package dev.roost.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roost.platform.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roosttest.platform.MutableClock;
import roosttest.platform.SequentialIds;

class FolderMailerTest {

  private static final Mail MAIL = new Mail("ada@example.org", "Confirm", "Hello");

  @TempDir private Path temporary;

  @Test
  void shouldWriteEachMailToAFileOfItsOwn() throws IOException {
    // given
    var folder = temporary.resolve("a/mail");
    var mailer = mailerTo(folder);
    // when
    mailer.send(MAIL);
    mailer.send(MAIL);
    // then
    assertThat(filesIn(folder)).hasSize(2)
        .allMatch(file -> file.getFileName().toString().matches("20261122T120000\\.000Z-ada@example\\.org-.*\\.eml"));
    assertThat(filesIn(folder).getFirst()).content().contains("To: ada@example.org\r\n").endsWith("\r\n\r\nHello");
  }

  @Test
  void shouldLetNobodyElseReadThem() throws IOException {
    // given
    var folder = temporary.resolve("mail");
    // when
    mailerTo(folder).send(MAIL);
    // then
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(filesIn(folder).getFirst())))
        .isEqualTo("rw-------");
  }

  @Test
  void shouldNotLeaveTheFolder() throws IOException {
    // given
    var folder = temporary.resolve("mail");
    // when
    mailerTo(folder).send(new Mail("../../x@example.org", "Confirm", ""));
    // then
    assertThat(filesIn(folder)).hasSize(1);
    assertThat(filesIn(temporary)).containsExactly(folder);
  }

  @Test
  void shouldWriteToTheLongestAddressThereIs() throws IOException {
    // given
    var folder = temporary.resolve("mail");
    var longest = "a".repeat(64) + "@" + "example.".repeat(23) + "orgs";
    // when
    mailerTo(folder).send(new Mail(longest, "Confirm", ""));
    // then
    assertThat(filesIn(folder)).singleElement().asString().endsWith(".eml");
    assertThat(filesIn(folder).getFirst()).content().contains("To: " + longest);
  }

  @Test
  void shouldSayWhatItCouldNotWrite() throws IOException {
    // given
    var file = Files.createFile(temporary.resolve("taken"));
    // then
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> mailerTo(file).send(MAIL))
        .withMessageContaining("taken");
  }

  private static FolderMailer mailerTo(Path folder) {
    return new FolderMailer(folder, "Roost <no-reply@example.org>", false, new SequentialIds(),
        MutableClock.at("2026-11-22T12:00:00Z"));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}

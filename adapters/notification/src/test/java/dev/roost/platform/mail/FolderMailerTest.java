package dev.roost.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.platform.Mail;
import dev.roost.platform.Mailer.Outcome.Failed;
import dev.roost.platform.Mailer.Outcome.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roosttest.platform.MutableClock;

class FolderMailerTest {

  private static final Mail MAIL = mail("ada@example.org");

  @TempDir private Path temporary;

  @Test
  void shouldWriteEachMailToAFileOfItsOwn() throws IOException {
    // given
    var folder = temporary.resolve("a/mail");
    var mailer = mailerTo(folder);
    // when
    mailer.send(MAIL);
    mailer.send(new Mail("other", "ada@example.org", "Confirm", "Hello", "<p>Hello</p>", List.of(), null));
    // then
    assertThat(filesIn(folder)).hasSize(2)
        .allMatch(file -> file.getFileName().toString().matches("20261122T120000\\.000Z-ada@example\\.org-.*\\.eml"));
    assertThat(filesIn(folder).getFirst()).content().contains("To: ada@example.org\r\n", "\r\n\r\nHello");
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
    mailerTo(folder).send(mail("a/b/x@example.org"));
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
    mailerTo(folder).send(mail(longest));
    // then
    assertThat(filesIn(folder)).singleElement().asString().endsWith(".eml");
    assertThat(filesIn(folder).getFirst()).content().contains("To: \r\n\t" + longest);
  }

  @Test
  void shouldSayWhatItCouldNotWrite() throws IOException {
    // given
    var file = Files.createFile(temporary.resolve("taken"));
    // then
    assertThat(mailerTo(file).send(MAIL)).isInstanceOfSatisfying(Failed.class,
        it -> assertThat(it.reason()).contains("taken"));
  }

  @Test
  void shouldRefuseWhatNoMailCanBeMadeOf() {
    assertThat(mailerTo(temporary).send(mail("ada@example.org\nBcc: eve@example.org"))).isInstanceOf(Refused.class);
  }

  private static Mail mail(String to) {
    return new Mail("1", to, "Confirm", "Hello", "<p>Hello</p>", List.of(), null);
  }

  private static FolderMailer mailerTo(Path folder) {
    return new FolderMailer(folder, new MimeFormat(Sender.of("Roost <no-reply@example.org>", null)), false,
        MutableClock.at("2026-11-22T12:00:00Z"));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}

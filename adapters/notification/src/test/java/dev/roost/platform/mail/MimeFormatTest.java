package dev.roost.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roost.platform.Mail;
import dev.roost.platform.Mail.Attachment;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeFormatTest {

  private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");

  private final MimeFormat format = new MimeFormat(
      Sender.of("Roost <no-reply@example.org>", "Help <help@example.org>"));

  @Test
  void shouldSayWhoWritesToWhomAndThatAProgramDoes() throws Exception {
    // when
    var mail = read(mail("ada@example.org", "Confirm", null));
    // then
    assertThat(mail.getHeader("From", null)).isEqualTo("Roost <no-reply@example.org>");
    assertThat(mail.getHeader("Reply-To", null)).isEqualTo("Help <help@example.org>");
    assertThat(mail.getHeader("To", null)).isEqualTo("ada@example.org");
    assertThat(mail.getHeader("Message-ID", null)).isEqualTo("<1@example.org>");
    assertThat(mail.getSentDate()).isEqualTo(AT);
    assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(mail.getHeader("MIME-Version", null)).isEqualTo("1.0");
    assertThat(mail.getHeader("List-Unsubscribe")).isNull();
  }

  @Test
  void shouldLetProgramsTurnMailsOffWhereTheReaderMay() throws Exception {
    // when
    var mail = read(mail("ada@example.org", "Confirm", "https://roost.example/off/1"));
    // then
    assertThat(mail.getHeader("List-Unsubscribe", null)).isEqualTo("<https://roost.example/off/1>");
    assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
  }

  @Test
  void shouldHaveTheTextFirstAndThePageSecond() throws Exception {
    // when
    var parts = (MimeMultipart) read(mail("ada@example.org", "Confirm", null)).getContent();
    // then
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Hello,\r\nZo\u00eb\r\n");
    assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Zo\u00eb</p>");
  }

  @Test
  void shouldCarryFilesBesideBoth() throws Exception {
    // given
    var file = new Attachment("stay.ics", "text/calendar; charset=UTF-8; method=PUBLISH", "SUMMARY:Zo\u00eb\r\n");
    // when
    var parts = (MimeMultipart) read(new Mail("1", "ada@example.org", "Confirm", "a", "b", List.of(file), null))
        .getContent();
    // then
    assertThat(parts.getContentType()).startsWith("multipart/mixed");
    assertThat(((MimeMultipart) parts.getBodyPart(0).getContent()).getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(1).getContentType()).isEqualTo(file.type());
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("stay.ics");
    assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(file.content());
  }

  @Test
  void shouldKeepSubjectsInOtherLettersThanAscii() throws Exception {
    // given
    var subject = "Zo\u00eb \uD83E\uDD89 ".repeat(30).strip();
    var bytes = format.bytes(mail("ada@example.org", subject, null), AT);
    // then
    assertThat(new String(bytes, StandardCharsets.US_ASCII).lines()).allMatch(line -> line.length() <= 78);
    assertThat(read(bytes).getSubject()).isEqualTo(subject);
  }

  /** So that a shell finds the token in it. */
  @Test
  void shouldKeepATextAsItIsWhereItCan() {
    // given
    var token = "A".repeat(43);
    var mail = new Mail("1", "ada@example.org", "Confirm", "Hello,\n\n" + token + "\n", "<p>Hello</p>", List.of(),
        null);
    // then
    assertThat(new String(format.bytes(mail, AT), StandardCharsets.US_ASCII)).contains("\r\n" + token + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada@example.org\r\nBcc: eve@example.org", "ada@example.org\nX: y", "ada\u0000@example.org"})
  void shouldRefuseHeadersOfSeveralLines(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> format.bytes(mail(value, "Confirm", null), AT));
    assertThatIllegalArgumentException().isThrownBy(() -> format.bytes(mail("ada@example.org", value, null), AT));
    assertThatIllegalArgumentException().isThrownBy(() -> format.bytes(mail("ada@example.org", "", value), AT));
  }

  private static Mail mail(String to, String subject, @Nullable String unsubscribe) {
    return new Mail("1", to, subject, "Hello,\nZo\u00eb\n", "<p>Zo\u00eb</p>", List.of(), unsubscribe);
  }

  private MimeMessage read(Mail mail) throws Exception {
    return read(format.bytes(mail, AT));
  }

  private static MimeMessage read(byte[] mail) throws Exception {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
  }
}

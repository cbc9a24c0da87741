package dev.roost.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roost.platform.Mail;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmlFormatTest {

  private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void shouldBeAMailThatEveryProgramOpens() {
    assertThat(written(new Mail("ada@example.org", "Confirm", "Hello,\nworld\r\n"))).isEqualTo("""
        From: Roost <no-reply@example.org>
        To: ada@example.org
        Subject: Confirm
        Date: Sun, 22 Nov 2026 12:00:00 GMT
        Message-ID: <1@example.org>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: 8bit
        Auto-Submitted: auto-generated

        Hello,
        world
        """.replace("\n", "\r\n"));
  }

  @Test
  void shouldEncodeOtherLettersThanAsciiWithoutSplittingOne() {
    // given
    var subject = "Zo\u00eb \uD83E\uDD89 ".repeat(30).strip();
    // when
    var mail = written(new Mail("ada@example.org", subject, ""));
    // then
    assertThat(mail.lines()).allMatch(line -> line.length() <= 84);
    var decoded = Pattern.compile("=\\?UTF-8\\?B\\?([^?]+)\\?=").matcher(mail).results()
        .map(word -> new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
    assertThat(decoded).isEqualTo(subject);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada@example.org\r\nBcc: eve@example.org", "ada@example.org\nX: y", "ada\u0000"})
  void shouldRefuseHeadersOfSeveralLines(String to) {
    assertThatIllegalArgumentException().isThrownBy(() -> written(new Mail(to, "Confirm", "")));
    assertThatIllegalArgumentException().isThrownBy(() -> written(new Mail("ada@example.org", to, "")));
  }

  private static String written(Mail mail) {
    return new String(EmlFormat.write(mail, "Roost <no-reply@example.org>", "1@example.org", AT),
        StandardCharsets.UTF_8);
  }
}

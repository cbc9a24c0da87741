package dev.roost.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.notification.application.Letter;
import dev.roost.notification.application.Letter.Fact.Words;
import dev.roost.notification.contract.MailKind;
import dev.roost.platform.Mail;
import dev.roost.shared.UserId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MustacheLetterPressTest {

  private static final String TOKEN = "A".repeat(43);

  private final MustacheLetterPress press = new MustacheLetterPress();

  @Test
  void shouldPrintTheSameTwice() {
    // when
    var mail = reset("Ada", "en");
    // then
    assertThat(mail.text()).isEqualTo("""
        Hello Ada,

        somebody, probably you, asked for a new password for ada@example.org. Send this token with the new password to \
        POST /v1/password-resets/confirm within an hour:

        %s

        If it was not you, do nothing: your password stays as it is.

        --\s
        You get this mail because it concerns your Roost account. It cannot be turned off.
        """.formatted(TOKEN));
    assertThat(mail.html()).contains("<html lang=\"en\">", "<title>Set a new password</title>", "<p>Hello Ada,</p>",
        TOKEN, "<p>If it was not you, do nothing: your password stays as it is.</p>").doesNotContain("{{", "href");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"en|Set a new password|Hello Ada,", "de|Setze ein neues Passwort|Hallo Ada,",
      "fr|Choisissez un nouveau mot de passe|Bonjour Ada,", "es|Elige una nueva contrase\u00f1a|Hola, Ada:"})
  void shouldPrintInTheReadersLanguage(String language, String subject, String greeting) {
    // when
    var mail = reset("Ada", language);
    // then
    assertThat(mail.subject()).isEqualTo(subject);
    assertThat(mail.text()).startsWith(greeting + "\n").contains("\n" + TOKEN + "\n");
    assertThat(mail.html()).contains("<html lang=\"" + language + "\">", greeting);
  }

  @Test
  void shouldGreetNobodyWhoseNameIsNotKnownToBeTheirs() {
    assertThat(reset("", "en").text()).startsWith("Hello,\n");
  }

  @Test
  void shouldEscapeWhatPeopleWrote() {
    // when
    var mail = reset("<script>alert(1)</script>", "en");
    // then
    assertThat(mail.html()).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(mail.text()).startsWith("Hello <script>alert(1)</script>,\n");
  }

  private Mail reset(String name, String language) {
    return press.print(new Letter(MailKind.PASSWORD_RESET,
        new Mailbox(new UserId(new UUID(0, 1)), "ada@example.org", name, List.of(language), ZoneId.of("UTC")),
        Map.of("email", new Words("ada@example.org"), "token", new Words(TOKEN)), List.of(), null), "1", null);
  }
}

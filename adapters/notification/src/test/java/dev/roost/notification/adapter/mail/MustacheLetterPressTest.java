package dev.roost.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.notification.application.Letter;
import dev.roost.notification.application.Letter.Fact.Words;
import dev.roost.notification.application.SampleLetters;
import dev.roost.notification.contract.MailKind;
import dev.roost.platform.Mail;
import dev.roost.platform.mail.Sender;
import dev.roost.shared.UserId;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MustacheLetterPressTest {

  private static final String TOKEN = "A".repeat(43);

  private final MustacheLetterPress press = new MustacheLetterPress((entry, title, organizer) -> title + organizer,
      Sender.of("Roost <no-reply@example.org>", null));

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

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"en|Stay: Canal loft", "de|Aufenthalt: Canal loft",
      "fr|S\u00e9jour : Canal loft",
      "es|Estancia: Canal loft"})
  void shouldSendAConfirmedStayForTheCalendar(String language, String title) {
    // when
    var mail = press.print(SampleLetters.of(MailKind.BOOKING_ALTERED_GUEST, language), "1", null);
    // then
    assertThat(mail.attachments()).singleElement().satisfies(file -> {
      assertThat(file.name()).isEqualTo("stay.ics");
      assertThat(file.type()).startsWith("text/calendar; charset=UTF-8; method=");
      assertThat(file.content().replace('\u00a0', ' ')).isEqualTo(title + "no-reply@example.org");
    });
  }

  /** Every placeholder is filled, in every language. */
  @ParameterizedTest
  @EnumSource(MailKind.class)
  void shouldPrintEachKindInEachLanguage(MailKind kind) {
    assertThat(Texts.LANGUAGES).allSatisfy(language -> {
      var mail = press.print(SampleLetters.of(kind, language), "1", null);
      assertThat(mail.subject()).isNotBlank().doesNotContain("{", "\n");
      assertThat(mail.text()).doesNotContain("{", "}").contains("Ada");
      assertThat(mail.html()).contains("<html lang=\"" + language + "\">").doesNotContain("{{", "}}");
      assertThat(mail.attachments())
          .hasSize(kind.name().matches("BOOKING_(CONFIRMED|ALTERED|CANCELLED)_GUEST") ? 1 : 0);
    });
  }

  @Test
  void shouldSayHowToTurnMailsOff() {
    // when
    var mail = press.print(SampleLetters.of(MailKind.PAYOUT_SENT, "fr"), "1", "https://roost.example/off?a=1&b=2");
    // then
    assertThat(mail.unsubscribe()).isEqualTo("https://roost.example/off?a=1&b=2");
    assertThat(mail.text()).contains("https://roost.example/off?a=1&b=2\n").doesNotContain("ne peut pas");
    assertThat(mail.html()).contains("<a href=\"https://roost.example/off?a&#x3D;1&amp;b&#x3D;2\">");
  }

  @Test
  void shouldListWhatHoldsBelowTheText() {
    // when
    var mail = press.print(SampleLetters.of(MailKind.BOOKING_CANCELLED_GUEST, "de"), "1", null);
    // then
    assertThat(mail.text().replace('\u00a0', ' ')).contains("""
        Unterkunft: Canal loft
        Anreise ab: Freitag, 28. Mai 2027, 15:00
        Abreise bis: Montag, 31. Mai 2027, 11:00
        Dauer: 3 N\u00e4chte
        G\u00e4ste: 3 G\u00e4ste
        Preis: 1.234,56 \u20ac
        Abgesagt durch: den Gastgeber
        Geht zur\u00fcck: 987,00 \u20ac
        Buchung: 01930000-0000-7000-8000-0000000000b1
        """);
    assertThat(mail.html()).contains("Unterkunft</th>", "Canal loft</td>");
  }

  /** A listing's title must not end the subject and begin another header. */
  @Test
  void shouldKeepSubjectsOnOneLine() {
    // given
    var sample = SampleLetters.of(MailKind.BOOKING_DECLINED, "en");
    var facts = new HashMap<>(sample.facts());
    facts.put("listing", new Words("Loft\r\nBcc: eve@example.org\u0000"));
    // when
    var mail = press.print(new Letter(sample.kind(), sample.to(), facts, sample.details(), null), "1", null);
    // then
    assertThat(mail.subject()).isEqualTo("Your request for Loft Bcc: eve@example.org was declined");
  }

  private Mail reset(String name, String language) {
    return press.print(new Letter(MailKind.PASSWORD_RESET,
        new Mailbox(new UserId(new UUID(0, 1)), "ada@example.org", name, List.of(language), ZoneId.of("UTC")),
        Map.of("email", new Words("ada@example.org"), "token", new Words(TOKEN)), List.of(), null), "1", null);
  }
}

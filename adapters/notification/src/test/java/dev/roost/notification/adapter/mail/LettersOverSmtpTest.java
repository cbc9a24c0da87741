package dev.roost.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.roost.notification.application.LetterPress;
import dev.roost.notification.application.SampleLetters;
import dev.roost.notification.contract.MailKind;
import dev.roost.platform.Mailer;
import dev.roost.platform.StayFiles;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A letter on its whole way: put into the reader's language, sent, and read from a real mail server. */
class LettersOverSmtpTest {

  private static final GreenMail SERVER = new GreenMail(
      new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
  private static final AnnotationConfigApplicationContext ROOST = new AnnotationConfigApplicationContext();

  @BeforeAll
  static void start() {
    SERVER.start();
    ROOST.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test",
        Map.of("roost.smtp.url", "smtp://127.0.0.1:" + SERVER.getSmtp().getPort())));
    ROOST.registerBean(Clock.class, Clock::systemUTC);
    ROOST.registerBean(StayFiles.class, () -> (entry, title, _) -> title + "\r\n" + entry.from() + "\r\n");
    ROOST.scan("dev.roost.platform.mail", "dev.roost.notification.adapter.mail");
    ROOST.refresh();
  }

  @AfterAll
  static void stop() {
    ROOST.close();
    SERVER.stop();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "en|Your stay at Canal loft is confirmed|Friday, May 28, 2027, 3:00 PM|\u20ac1,234.56|Stay: Canal loft",
      "de|Dein Aufenthalt in Canal loft ist best\u00e4tigt|Freitag, 28. Mai 2027, 15:00|1.234,56 \u20ac|Aufenthalt: Canal loft",
      "fr|Votre s\u00e9jour \u00e0 Canal loft est confirm\u00e9|vendredi 28 mai 2027 15:00|1 234,56 \u20ac|S\u00e9jour : Canal loft",
      "es|Tu estancia en Canal loft est\u00e1 confirmada|viernes, 28 de mayo de 2027, 15:00|1234,56 \u20ac|Estancia: Canal loft"})
  void shouldConfirmAStayInTheReadersLanguage(String language, String subject, String date, String price, String title)
      throws Exception {
    // given
    SERVER.purgeEmailFromAllMailboxes();
    var letter = SampleLetters.of(MailKind.BOOKING_CONFIRMED_GUEST, language);
    // when
    ROOST.getBean(Mailer.class).send(ROOST.getBean(LetterPress.class).print(letter, "7", null));
    // then
    var mail = SERVER.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo(subject);
    assertThat(mail.getHeader("Message-ID", null)).isEqualTo("<7@roost.invalid>");
    var parts = (MimeMultipart) mail.getContent();
    var alternatives = (MimeMultipart) parts.getBodyPart(0).getContent();
    for (var part = 0; part < 2; part++) {
      assertThat(alternatives.getBodyPart(part).getContent().toString().replace('\u00a0', ' ')).contains(date, price);
    }
    var file = parts.getBodyPart(1);
    assertThat(file.getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=PUBLISH");
    assertThat(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace('\u00a0', ' '))
        .isEqualTo(title + "\r\n2027-05-28T15:00\r\n");
  }
}

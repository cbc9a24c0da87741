package dev.roost.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roost.platform.InvalidSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpServerTest {

  @Test
  void shouldReadAnAddress() {
    assertThat(SmtpServer.of("smtp://mail.example")).isEqualTo(new SmtpServer("mail.example", 587, false, null, null));
    assertThat(SmtpServer.of("smtps://ada%40mail:p%2Fa+s%3As@mail.example"))
        .isEqualTo(new SmtpServer("mail.example", 465, true, "ada@mail", "p/a+s:s"));
    assertThat(SmtpServer.of("smtp://mail.example:1025").port()).isEqualTo(1025);
  }

  /** A password goes over the network behind TLS, or not at all. */
  @ParameterizedTest
  @CsvSource({"smtp://ada:secret@mail.example,true", "smtp://ada:secret@127.0.0.1:25,false",
      "smtp://mail.example,false"})
  void shouldDemandTlsWhereThereIsAPassword(String url, boolean required) {
    assertThat(SmtpServer.of(url).properties()).containsEntry("mail.smtp.starttls.enable", "true")
        .containsEntry("mail.smtp.starttls.required", Boolean.toString(required));
  }

  @Test
  void shouldCheckCertificatesAndWaitForNobodyWithoutEnd() {
    assertThat(SmtpServer.of("smtps://mail.example").properties())
        .containsEntry("mail.smtps.ssl.checkserveridentity", "true")
        .containsKeys("mail.smtps.connectiontimeout", "mail.smtps.timeout", "mail.smtps.writetimeout");
  }

  @Test
  void shouldNotShowThePassword() {
    assertThat(SmtpServer.of("smtp://ada:secret@mail.example")).asString().isEqualTo("smtp://mail.example:587");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail.example:25", "smtp://", "imap://mail.example", "smtp://mail.example?tls=no",
      "smtp:// x"})
  void shouldRefuseWhatIsNone(String url) {
    assertThatExceptionOfType(InvalidSetting.class).isThrownBy(() -> SmtpServer.of(url));
  }
}

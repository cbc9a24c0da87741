package dev.roost.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roost.platform.InvalidSetting;
import dev.roost.platform.Mail;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import roosttest.platform.MutableClock;

class MailConfigurationTest {

  @TempDir private Path folder;

  @Test
  void shouldKeepMailBesideTheEmbeddedDatabase() {
    // when
    send(Map.of("roost.embedded.folder", folder.toString()));
    // then
    assertThat(folder.resolve("mail")).isNotEmptyDirectory();
  }

  @Test
  void shouldKeepMailWhereSomebodySaid() {
    // when
    send(Map.of("roost.embedded.folder", folder.toString(), "roost.mail.folder", folder.resolve("post").toString()));
    // then
    assertThat(folder.resolve("post")).isNotEmptyDirectory();
    assertThat(folder.resolve("mail")).doesNotExist();
  }

  @Test
  void shouldTellWhatIsNoServerWithoutItsPassword() {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> send(Map.of("roost.smtp.url", "http://me:secret@x")))
        .withMessageStartingWith("ROOST_SMTP_URL must look like smtp://").withMessageNotContaining("me:secret");
    assertThatExceptionOfType(InvalidSetting.class).isThrownBy(() -> send(Map.of("roost.mail.from", "nobody")))
        .withMessageStartingWith("ROOST_MAIL_FROM is \"nobody\", but must be one address");
  }

  private static void send(Map<String, Object> settings) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    var configuration = new MailConfiguration();
    configuration.mailer(configuration.sender(environment), environment, MutableClock.at("2026-11-22T12:00:00Z"))
        .send(new Mail("1", "ada@example.org", "Confirm", "Hello", "<p>Hello</p>", List.of(), null));
  }
}

package dev.roost.platform.mail;

import dev.roost.platform.Ids;
import dev.roost.platform.Mailer;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where mail goes: {@code roost.mail.folder}, {@code roost.mail.from}, {@code roost.mail.log}. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  @Bean
  Mailer mailer(Environment settings, Ids ids, Clock clock) {
    return new FolderMailer(Path.of(settings.getProperty("roost.mail.folder", ".roost/mail")),
        settings.getProperty("roost.mail.from", "Roost <no-reply@roost.invalid>"),
        settings.getProperty("roost.mail.log", Boolean.class, false), ids, clock);
  }
}

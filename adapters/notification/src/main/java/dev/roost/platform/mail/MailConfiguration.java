package dev.roost.platform.mail;

import dev.roost.platform.Ids;
import dev.roost.platform.Mailer;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Where mail goes: {@code roost.mail.folder}, beside the embedded database's data unless it is named; {@code roost.mail.from};
 * and {@code roost.mail.log}, whether its text is logged with the links in it.
 */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  private static final String FOLDER = "${roost.mail.folder:${roost.embedded.folder:.roost}/mail}";

  @Bean
  Mailer mailer(Environment settings, Ids ids, Clock clock) {
    return new FolderMailer(Path.of(settings.resolvePlaceholders(FOLDER)),
        settings.getProperty("roost.mail.from", "Roost <no-reply@roost.invalid>"),
        settings.getProperty("roost.mail.log", Boolean.class, false), ids, clock);
  }
}

package dev.roost.platform.mail;

import dev.roost.platform.Mailer;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Where mail goes: to the server {@code roost.smtp.url}; without one to {@code roost.mail.folder}, beside the embedded database's
 * data unless it is named. {@code roost.mail.from} and {@code roost.mail.reply-to} say who writes, and {@code roost.mail.log} whether
 * the text of what goes to the folder is logged, with the links in it.
 */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  private static final String FOLDER = "${roost.mail.folder:${roost.embedded.folder:.roost}/mail}";

  @Bean
  Sender sender(Environment settings) {
    return Sender.of(settings.getProperty("roost.mail.from", "Roost <no-reply@roost.invalid>"),
        settings.getProperty("roost.mail.reply-to"));
  }

  @Bean
  Mailer mailer(Sender sender, Environment settings, Clock clock) {
    var format = new MimeFormat(sender);
    var server = settings.getProperty("roost.smtp.url", "");
    return server.isBlank()
        ? new FolderMailer(Path.of(settings.resolvePlaceholders(FOLDER)), format,
            settings.getProperty("roost.mail.log", Boolean.class, false), clock)
        : new SmtpMailer(SmtpServer.of(server), format, clock);
  }
}

package dev.roost;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started Roost where it is. */
@Component
class ReadyMessage {

  private static final Logger LOG = LoggerFactory.getLogger(RoostApplication.class);

  private final Environment environment;
  private final JdbcConnectionDetails database;

  ReadyMessage(Environment environment, JdbcConnectionDetails database) {
    this.environment = environment;
    this.database = database;
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (Command.isRunBy(ready)) {
      return;
    }
    LOG.info("Roost is ready at http://localhost:{} after {} s, on {}", environment.getProperty("local.server.port"),
        seconds(Objects.requireNonNullElse(ready.getTimeTaken(), Duration.ZERO)),
        database.getJdbcUrl().replaceFirst("\\?.*", ""));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
  }
}

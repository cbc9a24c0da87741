package dev.roost;

import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in Roost's words that there is no such port, before the web server finds out in its own. */
@Component
class CheckedPort implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

  private static final int NONE = -1;
  private static final int LAST = 65_535;

  private final int port;

  CheckedPort(Environment environment) {
    this.port = environment.getProperty("server.port", Integer.class, NONE);
  }

  @Override
  public void customize(ConfigurableWebServerFactory factory) {
    if (port < NONE || port > LAST) {
      throw new CannotStart(
          "ROOST_PORT is \"%d\", but must be from 0 (any that is free) to %d.".formatted(port, LAST), null);
    }
  }
}

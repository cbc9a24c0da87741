package dev.roost;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Says whether Roost shows itself with demo data, unless {@value #PROPERTY} ({@code ROOST_DEMO}) says it already: on the
 * embedded server it does, on a database that somebody named it never does by itself.
 */
class DemoByDefault implements EnvironmentPostProcessor {

  static final String PROPERTY = "roost.demo";

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
    var embedded = Stream.of(DatabaseSettings.URL, DatabaseSettings.SPRINGS_URL).map(environment::getProperty)
        .noneMatch(StringUtils::hasText) && EmbeddedDatabaseSettings.haveAServer(application.getClassLoader());
    var defaults = new HashMap<String, Object>(Map.of(PROPERTY, embedded));
    environment.getPropertySources().addLast(new MapPropertySource("roost-defaults", defaults));
    if (environment.getProperty(PROPERTY, Boolean.class, false)) {
      // Links in mails lead to where the demo is.
      defaults.put("roost.public-url", "http://localhost:${roost.port:8080}");
    }
  }
}

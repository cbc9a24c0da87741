package dev.roost;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** Roost without its contexts: its configuration, its start and its database. */
final class SmallRoost {

  @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
      JdbcTemplateAutoConfiguration.class})
  static class Database {}

  @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
  static class Http {}

  private SmallRoost() {
  }

  /** Starts with settings such as {@code roost.embedded.port=0}. */
  static ConfigurableApplicationContext start(String... settings) {
    return new SpringApplicationBuilder(Database.class, DatabaseConfiguration.class, CheckedMigration.class,
        ReadyMessage.class)
        .web(WebApplicationType.NONE).run(arguments(settings));
  }

  static ConfigurableApplicationContext startWithHttp(String... settings) {
    return new SpringApplicationBuilder(Database.class, DatabaseConfiguration.class, CheckedMigration.class,
        RedisConfiguration.class, ReadyMessage.class, CheckedPort.class, Http.class)
        .web(WebApplicationType.SERVLET).run(arguments(settings));
  }

  /** No context has migrations here, so that these tests do not break when one of them does. */
  private static String[] arguments(String... settings) {
    var arguments = new ArrayList<String>();
    for (var setting : settings) {
      arguments.add("--" + setting);
    }
    if (Stream.of(settings).noneMatch(setting -> setting.startsWith("spring.flyway.locations="))) {
      arguments.addAll(List.of("--spring.flyway.locations=classpath:no-migrations",
          "--spring.flyway.fail-on-missing-locations=false"));
    }
    return arguments.toArray(String[]::new);
  }
}

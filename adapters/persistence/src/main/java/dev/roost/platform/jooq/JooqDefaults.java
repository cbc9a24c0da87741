package dev.roost.platform.jooq;

import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Spring Boot's jOOQ the settings of Roost. */
@Configuration(proxyBeanMethods = false)
class JooqDefaults {

  @Bean
  Settings jooqSettings() {
    return JooqSettings.settings();
  }

  /** Said here, so that no connection is opened at the start only to ask for it. */
  @Bean
  DefaultConfigurationCustomizer jooqDialect() {
    return configuration -> configuration.set(SQLDialect.POSTGRES);
  }
}

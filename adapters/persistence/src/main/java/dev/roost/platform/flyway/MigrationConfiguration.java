package dev.roost.platform.flyway;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Points Spring Boot's Flyway to the migrations. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

  @Bean
  FlywayConfigurationCustomizer migrations() {
    return Migrations::configure;
  }
}

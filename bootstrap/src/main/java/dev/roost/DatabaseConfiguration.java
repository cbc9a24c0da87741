package dev.roost;

import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.StringUtils;

/** Finds Roost's PostgreSQL: the one that is named, in Roost's words or in Spring Boot's, else the one it brings along. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseSettings.class, EmbeddedDatabaseSettings.class, DataSourceProperties.class})
class DatabaseConfiguration {

  @Bean
  JdbcConnectionDetails database(DatabaseSettings named, DataSourceProperties namedToSpring,
      EmbeddedDatabaseSettings embedded, ResourceLoader classes) {
    if (StringUtils.hasText(namedToSpring.getUrl())) {
      return new ExternalDatabase(namedToSpring.getUrl(), namedToSpring.getUsername(), namedToSpring.getPassword());
    }
    if (named.namesAServer()) {
      return new ExternalDatabase(Objects.requireNonNull(named.url()), named.user(), named.password());
    }
    if (EmbeddedDatabaseSettings.haveAServer(classes.getClassLoader())) {
      return EmbeddedDatabase.start(embedded);
    }
    throw new CannotStart("No database is named: set ROOST_DATABASE_URL (such as jdbc:postgresql://host:5432/roost), "
        + "ROOST_DATABASE_USER and ROOST_DATABASE_PASSWORD.", null);
  }
}

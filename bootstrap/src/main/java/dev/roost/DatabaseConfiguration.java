package dev.roost;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** Finds Roost's PostgreSQL: the one that is named, else the one it brings along. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseSettings.class, EmbeddedDatabaseSettings.class})
class DatabaseConfiguration {

  /** Those who know Spring Boot, and tests, may name the database in its words as well. */
  static final class NotNamedToSpring extends NoneNestedConditions {

    NotNamedToSpring() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty(DatabaseSettings.SPRINGS_URL)
    static class NamedToSpring {}
  }

  @Bean
  @Conditional(NotNamedToSpring.class)
  JdbcConnectionDetails database(DatabaseSettings named, EmbeddedDatabaseSettings embedded, ResourceLoader classes) {
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

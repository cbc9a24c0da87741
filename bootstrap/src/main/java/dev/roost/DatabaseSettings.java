package dev.roost;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * The PostgreSQL to use: {@code ROOST_DATABASE_URL}, {@code ROOST_DATABASE_USER}, {@code ROOST_DATABASE_PASSWORD}.
 *
 * @param url for JDBC, such as {@code jdbc:postgresql://host:5432/roost}; none or blank asks for the embedded server
 * @param pool connections at most
 */
@ConfigurationProperties("roost.database")
record DatabaseSettings(@Nullable String url, @Nullable String user, @Nullable String password,
    @DefaultValue("16") int pool) {

  static final String URL = "roost.database.url";
  static final String SPRINGS_URL = "spring.datasource.url";

  DatabaseSettings {
    if (pool < 1) {
      throw new CannotStart("ROOST_DATABASE_POOL is \"%d\", but must be at least 1.".formatted(pool), null);
    }
  }

  boolean namesAServer() {
    return StringUtils.hasText(url);
  }
}

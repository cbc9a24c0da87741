package dev.roost;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL that somebody else runs. */
record ExternalDatabase(String url, @Nullable String user, @Nullable String password) implements JdbcConnectionDetails {

  private static final String PREFIX = "jdbc:postgresql:";

  ExternalDatabase {
    if (!url.startsWith(PREFIX) || !isUnderstood(url)) {
      throw new CannotStart("ROOST_DATABASE_URL must look like %s//host:5432/roost, without user and password."
          .formatted(PREFIX), null);
    }
  }

  private static boolean isUnderstood(String url) {
    try {
      return DriverManager.getDriver(url).acceptsURL(url);
    } catch (SQLException _) {
      return false;
    }
  }

  @Override
  public String getJdbcUrl() { return url; }

  @Override
  public @Nullable String getUsername() { return user; }

  @Override
  public @Nullable String getPassword() { return password; }
}

package dev.roost;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the PostgreSQL at a URL answers, is new enough, and can hold every name of this world. */
record ServerCheck(String url) {

  private static final int OLDEST = 18;

  void mustFit(DataSource dataSource) {
    try (var connection = dataSource.getConnection()) {
      var server = connection.getMetaData();
      if (server.getDatabaseMajorVersion() < OLDEST) {
        throw new CannotStart("Roost needs PostgreSQL %d or newer, but the server at %s is %s."
            .formatted(OLDEST, address(), server.getDatabaseProductVersion()), null);
      }
      var encoding = encoding(connection);
      if (!encoding.equals("UTF8")) {
        throw new CannotStart("Roost needs a database in UTF8, but the one at %s is in %s."
            .formatted(address(), encoding), null);
      }
    } catch (SQLException | PoolInitializationException e) {
      throw new CannotStart("The database at %s does not let Roost in: %s".formatted(address(), rootMessage(e)), e);
    }
  }

  private static String encoding(Connection connection) throws SQLException {
    try (var statement = connection.createStatement(); var row = statement.executeQuery("show server_encoding")) {
      row.next();
      return row.getString(1);
    }
  }

  /** Without parameters, which may hold a password. */
  String address() {
    return url.replaceFirst("\\?.*", "");
  }

  private static String rootMessage(Exception failure) {
    Throwable deepest = failure;
    while (deepest.getCause() instanceof SQLException cause) {
      deepest = cause;
    }
    return String.valueOf(deepest.getMessage());
  }
}

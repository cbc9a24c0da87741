package dev.roost;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
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
      throw new CannotStart("The database at %s does not let Roost in: %s %s"
          .formatted(address(), reason(deepest(e)), advice(deepest(e))), e);
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

  private static Throwable deepest(Exception failure) {
    Throwable deepest = failure;
    while (deepest.getCause() instanceof SQLException cause) {
      deepest = cause;
    }
    return deepest;
  }

  private static String reason(Throwable failure) {
    var reason = switch (failure.getCause()) {
      case UnknownHostException unknown -> "No host is called " + unknown.getMessage();
      case SocketTimeoutException _ -> "It does not answer";
      case null, default -> String.valueOf(failure.getMessage());
    };
    return reason.endsWith(".") ? reason : reason + ".";
  }

  /** By the class or the code of the SQLSTATE. */
  private static String advice(Throwable failure) {
    var state = failure instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
    return switch (state) {
      case "28000", "28P01", "08004" -> "Check ROOST_DATABASE_USER and ROOST_DATABASE_PASSWORD.";
      case "3D000" -> "Create it, or name another in ROOST_DATABASE_URL.";
      default -> "Check ROOST_DATABASE_URL, and that the server runs.";
    };
  }
}

package dev.roost.platform.embeddedpostgres;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The little SQL that these tests speak. */
final class Sql {

  private Sql() {}

  static void execute(String jdbcUrl, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of each row. */
  static List<String> query(String jdbcUrl, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}

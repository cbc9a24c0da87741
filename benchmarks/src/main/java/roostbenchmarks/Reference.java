package roostbenchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The least SQL for the same effect, by prepared statements on as many connections as the load has. */
final class Reference {

  private final String url;

  Reference(String url) {
    this.url = url;
  }

  /** What one client does in one turn. */
  @FunctionalInterface
  interface Work {
    void on(Session session, long turn) throws SQLException;
  }

  Measured measure(int connections, long turns, Duration time, Work work) {
    return Clients.measure(connections, turns, time, () -> new Session(DriverManager.getConnection(url), work));
  }

  /** A connection with what is prepared on it. */
  static final class Session implements Clients.Client, AutoCloseable {

    private final Connection connection;
    private final Work work;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    private Session(Connection connection, Work work) {
      this.connection = connection;
      this.work = work;
    }

    @Override
    public boolean work(long turn) throws SQLException {
      work.on(this, turn);
      return true;
    }

    /** Executes a statement and reads all it returns; answers how many rows that are, or were changed. */
    int execute(String sql, Object... values) throws SQLException {
      var statement = prepared.get(sql);
      if (statement == null) {
        statement = connection.prepareStatement(sql);
        prepared.put(sql, statement);
      }
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      if (!statement.execute()) {
        return statement.getUpdateCount();
      }
      try (var rows = statement.getResultSet()) {
        int columns = rows.getMetaData().getColumnCount();
        int count = 0;
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            rows.getString(column);
          }
          count++;
        }
        return count;
      }
    }

    Connection connection() {
      return connection;
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}

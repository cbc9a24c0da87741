package roosttest.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.DefaultConnection;

/** Remembers the text of what is executed, whether as a query of jOOQ or as a statement that it wrote before. */
public final class PreparedStatements {

  private PreparedStatements() {
  }

  /** The same database; each statement is added to the list when it is prepared. */
  public static DSLContext remembered(DSLContext db, List<String> statements) {
    var connections = db.configuration().connectionProvider();
    return DSL.using(db.configuration().derive(new ConnectionProvider() {
      @Override
      public Connection acquire() {
        return new Remembering(connections.acquire(), statements);
      }

      @Override
      public void release(Connection connection) {
        connections.release(((Remembering) connection).getDelegate());
      }
    }));
  }

  private static final class Remembering extends DefaultConnection {

    private final List<String> statements;

    Remembering(Connection connection, List<String> statements) {
      super(connection);
      this.statements = statements;
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
      statements.add(sql);
      return super.prepareStatement(sql);
    }
  }
}

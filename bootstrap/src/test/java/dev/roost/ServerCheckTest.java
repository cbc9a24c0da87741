package dev.roost;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerCheckTest {

  private final ServerCheck check = new ServerCheck("jdbc:postgresql://db:5432/roost?password=secret");

  @Test
  void shouldRefuseAServerThatIsTooOld() throws SQLException {
    // given
    var server = serverOf(15, "15.13", "UTF8");
    // when, then
    assertThatThrownBy(() -> check.mustFit(server)).isInstanceOf(CannotStart.class).hasMessage(
        "Roost needs PostgreSQL 18 or newer, but the server at jdbc:postgresql://db:5432/roost is 15.13.");
  }

  @Test
  void shouldRefuseADatabaseThatIsNotInUtf8() throws SQLException {
    // given
    var server = serverOf(18, "18.6", "SQL_ASCII");
    // when, then
    assertThatThrownBy(() -> check.mustFit(server)).isInstanceOf(CannotStart.class)
        .hasMessage("Roost needs a database in UTF8, but the one at jdbc:postgresql://db:5432/roost is in SQL_ASCII.");
  }

  @Test
  void shouldAcceptWhatIsNewEnough() {
    assertThatCode(() -> check.mustFit(serverOf(18, "18.0", "UTF8"))).doesNotThrowAnyException();
    assertThatCode(() -> check.mustFit(serverOf(19, "19.1", "UTF8"))).doesNotThrowAnyException();
  }

  @Test
  void shouldPassOnWhyTheServerLetsNobodyIn() throws SQLException {
    // given
    var dataSource = mock(DataSource.class);
    when(dataSource.getConnection())
        .thenThrow(new SQLException("wrapped", new SQLException("FATAL: password authentication failed\nfor roost")));
    // when, then
    assertThatThrownBy(() -> check.mustFit(dataSource)).isInstanceOf(CannotStart.class)
        .hasMessageContaining("password authentication failed for roost").hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @CsvSource({"28P01,ROOST_DATABASE_USER and ROOST_DATABASE_PASSWORD",
      "08004,ROOST_DATABASE_USER and ROOST_DATABASE_PASSWORD",
      "3D000,Create it", "08001,ROOST_DATABASE_URL"})
  void shouldSayWhatToCheck(String state, String advice) throws SQLException {
    // given
    var dataSource = mock(DataSource.class);
    when(dataSource.getConnection()).thenThrow(new SQLException("No", state));
    // when, then
    assertThatThrownBy(() -> check.mustFit(dataSource)).isInstanceOf(CannotStart.class)
        .hasMessageContaining("does not let Roost in: No. ").hasMessageContaining(advice);
  }

  @Test
  void shouldNameTheHostThatIsUnknown() throws SQLException {
    // given
    var dataSource = mock(DataSource.class);
    when(dataSource.getConnection())
        .thenThrow(new SQLException("The connection attempt failed.", "08001", new UnknownHostException("db")));
    // when, then
    assertThatThrownBy(() -> check.mustFit(dataSource)).hasMessageContaining("in: No host is called db. Check ROOST_");
  }

  private static DataSource serverOf(int major, String version, String encoding) throws SQLException {
    var metaData = mock(DatabaseMetaData.class);
    when(metaData.getDatabaseMajorVersion()).thenReturn(major);
    when(metaData.getDatabaseProductVersion()).thenReturn(version);
    var connection = mock(Connection.class);
    when(connection.getMetaData()).thenReturn(metaData);
    var row = mock(ResultSet.class);
    when(row.getString(1)).thenReturn(encoding);
    var statement = mock(Statement.class);
    when(statement.executeQuery("show server_encoding")).thenReturn(row);
    when(connection.createStatement()).thenReturn(statement);
    var dataSource = mock(DataSource.class);
    when(dataSource.getConnection()).thenReturn(connection);
    return dataSource;
  }
}

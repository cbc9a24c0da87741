package dev.roost.platform.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EphemeralServerTest {

  @TempDir Path folder;

  @Test
  void shouldBeQuickRatherThanDurable() throws SQLException {
    try (var server = EphemeralServer.start(folder, TestSettings.BINARIES)) {
      assertThat(Sql.query(server.jdbcUrl(), "show fsync")).containsExactly("off");
      assertThat(Sql.query(server.jdbcUrl("postgres"), "show max_connections")).containsExactly("200");
      assertThat(Sql.query(server.jdbcUrl("postgres"), "show deadlock_timeout")).containsExactly("50ms");
    }
  }

  @Test
  void shouldLeaveNothingButTheProgramsWhenClosed() throws IOException {
    // given
    var server = EphemeralServer.start(folder, TestSettings.BINARIES);
    assertThat(dataFolders()).hasSize(1);
    // when
    server.close();
    server.close();
    // then
    assertThat(dataFolders()).isEmpty();
  }

  @Test
  void shouldRunBesideOthersInTheSameFolder() throws SQLException, IOException {
    try (var one = EphemeralServer.start(folder, TestSettings.BINARIES);
        var other = EphemeralServer.start(folder, TestSettings.BINARIES)) {
      assertThat(one.port()).isNotEqualTo(other.port());
      assertThat(dataFolders()).hasSize(2);
      assertThat(Sql.query(one.jdbcUrl(), "select 1")).containsExactly("1");
    }
  }

  @Test
  void shouldGoAwayWithItsProcess() throws Exception {
    // given
    try (var process = OtherProcess.ephemeral(folder)) {
      assertThat(dataFolders()).hasSize(1);
      // when
      process.end();
    }
    // then
    assertThat(dataFolders()).isEmpty();
  }

  @Test
  void shouldClearAwayWhatAKilledProcessLeft() throws Exception {
    // given
    Path left;
    String orphan;
    try (var killed = OtherProcess.ephemeral(folder)) {
      left = dataFolders().getFirst();
      orphan = killed.jdbcUrl();
      killed.kill();
    }
    // when
    try (var server = EphemeralServer.start(folder, TestSettings.BINARIES)) {
      // then
      assertThatThrownBy(() -> Sql.query(orphan, "select 1")).isInstanceOf(SQLException.class);
      assertThat(left).doesNotExist();
      assertThat(Sql.query(server.jdbcUrl(), "select 1")).containsExactly("1");
    }
  }

  private List<Path> dataFolders() throws IOException {
    try (var children = Files.list(folder)) {
      return children.filter(child -> child.getFileName().toString().startsWith("ephemeral-")).toList();
    }
  }
}

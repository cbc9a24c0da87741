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

class KilledProcessTest {

  @TempDir Path folder;

  @Test
  void shouldRecoverByItselfAfterAKill() throws Exception {
    // given
    ProcessHandle orphan;
    try (var killed = OtherProcess.persistent(folder)) {
      Sql.execute(killed.jdbcUrl(), "create table note as select 'committed' as text");
      killed.kill();
      orphan = Postmaster.of(TestSettings.data(folder)).orElseThrow();
    }
    // when
    try (var server = TestSettings.start(folder)) {
      // then
      assertThat(Postmaster.of(TestSettings.data(folder)).orElseThrow()).isNotEqualTo(orphan);
      assertThat(Sql.query(server.jdbcUrl(), "select text from note")).containsExactly("committed");
    }
  }

  @Test
  void shouldRecoverAfterAKillOfTheServerToo() throws Exception {
    // given
    try (var killed = OtherProcess.persistent(folder)) {
      Sql.execute(killed.jdbcUrl(),
          "set synchronous_commit = on; create table note as select 'committed' as text");
      killed.kill();
      var orphan = Postmaster.of(TestSettings.data(folder)).orElseThrow();
      orphan.destroyForcibly();
      orphan.onExit().join();
    }
    // when
    try (var server = TestSettings.start(folder)) {
      // then
      assertThat(Sql.query(server.jdbcUrl(), "select text from note")).containsExactly("committed");
    }
  }

  @Test
  void shouldNameTheOtherRoostThatRunsOnTheFolder() throws Exception {
    try (var other = OtherProcess.persistent(folder)) {
      // when, then
      assertThatThrownBy(() -> TestSettings.start(folder)).isInstanceOf(EmbeddedServerException.class)
          .hasMessageContaining("Another Roost (process %d)", other.pid());
      other.end();
    }
  }

  @Test
  void shouldStartThoughThePidFileNamesAProcessThatIsNoPostgres() throws IOException, SQLException {
    // given
    TestSettings.start(folder).close();
    writePidFile(folder, ProcessHandle.current().pid());
    // when
    try (var server = TestSettings.start(folder)) {
      // then
      assertThat(Sql.query(server.jdbcUrl(), "select 1")).containsExactly("1");
    }
  }

  @Test
  void shouldLeaveAloneTheServerThatACopiedFolderSpeaksOf() throws IOException, SQLException {
    // given
    var original = folder.resolve("original");
    var copy = folder.resolve("copy");
    TestSettings.start(original).close();
    TestSettings.copy(original, copy);
    try (var running = TestSettings.start(original)) {
      var process = Postmaster.of(TestSettings.data(original)).orElseThrow();
      writePidFile(copy, process.pid());
      // when
      try (var server = TestSettings.start(copy)) {
        // then
        assertThat(server.port()).isNotEqualTo(running.port());
        assertThat(process.isAlive()).isTrue();
        assertThat(Sql.query(running.jdbcUrl(), "select 1")).containsExactly("1");
      }
    }
  }

  private static void writePidFile(Path folder, long pid) throws IOException {
    var data = TestSettings.data(folder);
    Files.write(data.resolve("postmaster.pid"), List.of(Long.toString(pid), data.toString(), "1795367044", "5432", ""));
  }
}

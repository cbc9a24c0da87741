package dev.roost.platform.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

  @TempDir Path folder;

  @Test
  void shouldKeepItsDataAndItsPortAcrossARestart() throws Exception {
    // given
    int firstPort;
    try (var server = EmbeddedServer.start(TestSettings.in(folder))) {
      firstPort = server.port();
      assertThat(Sql.query(server.jdbcUrl(), "show fsync")).containsExactly("on");
      Sql.execute(server.jdbcUrl(), "create table note as select 'still here' as text");
    }
    // when
    try (var server = EmbeddedServer.start(TestSettings.in(folder))) {
      // then
      assertThat(server.port()).isEqualTo(firstPort);
      assertThat(Sql.query(server.jdbcUrl(), "select text from note")).containsExactly("still here");
    }
  }

  @Test
  void shouldBeAPostgreSql18ThatKnowsUnicodeWithoutTheMachinesLocales() throws Exception {
    try (var server = TestSettings.start(folder)) {
      // when
      var facts = Sql.query(server.jdbcUrl(), """
          select current_setting('server_version_num')::int / 10000 || ' ' || pg_encoding_to_char(encoding) || ' '
                 || datlocale || ' ' || upper('é')
          from pg_database where datname = current_database()""");
      // then
      assertThat(facts).containsExactly("18 UTF8 C.UTF-8 É");
    }
  }

  @Test
  void shouldListenOnLoopbackOnly() throws Exception {
    try (var server = TestSettings.start(folder)) {
      assertThat(Sql.query(server.jdbcUrl(), "show listen_addresses")).containsExactly("127.0.0.1");
      assertThat(Sql.query(server.jdbcUrl(), "show unix_socket_directories")).containsExactly("");
    }
  }

  @Test
  void shouldRefuseABusyPort() throws Exception {
    // given
    try (var other = onLoopback(0)) {
      var settings = TestSettings.in(folder).withPort(other.getLocalPort());
      // when, then
      assertThatThrownBy(() -> TestSettings.start(settings)).isInstanceOf(EmbeddedServerException.class)
          .hasMessageStartingWith("Port %d,", other.getLocalPort()).hasMessageContaining("roost.embedded.port")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void shouldTakeAnotherPortWhenNoneIsAskedForAndTheLastOneIsBusy() throws Exception {
    // given
    int lastPort;
    try (var server = TestSettings.start(folder)) {
      lastPort = server.port();
    }
    try (var other = onLoopback(lastPort)) {
      // when
      try (var server = TestSettings.start(folder)) {
        // then
        assertThat(server.port()).isPositive().isNotEqualTo(other.getLocalPort());
      }
    }
  }

  @Test
  void shouldRefuseASecondServerOnTheSameFolderAndLeaveTheFirstAlone() throws Exception {
    try (var first = TestSettings.start(folder)) {
      // when, then
      assertThatThrownBy(() -> TestSettings.start(folder)).isInstanceOf(EmbeddedServerException.class)
          .hasMessageContaining("Another Roost (process %d) is running on the folder", ProcessHandle.current().pid());
      assertThatThrownBy(() -> TestSettings.start(folder)).hasMessageContaining("Another Roost");
      assertThat(Sql.query(first.jdbcUrl(), "select 1")).containsExactly("1");
    }
  }

  @Test
  void shouldFreeTheFolderAndThePortWhenItCouldNotStart() throws Exception {
    // given
    try (var other = onLoopback(0)) {
      var settings = TestSettings.in(folder).withPort(other.getLocalPort());
      assertThatThrownBy(() -> TestSettings.start(settings)).isInstanceOf(EmbeddedServerException.class);
    }
    // when
    try (var server = TestSettings.start(folder)) {
      // then
      assertThat(server.port()).isPositive();
    }
  }

  @Test
  void shouldStopItsProcessWhenClosedEvenTwice() throws Exception {
    // given
    var server = TestSettings.start(folder);
    assertThat(Postmaster.of(TestSettings.data(folder))).isPresent();
    // when
    server.close();
    server.close();
    // then
    assertThat(Postmaster.of(TestSettings.data(folder))).isEmpty();
  }

  @Test
  void shouldKeepTheLogOfTheRunBefore() throws Exception {
    // given
    TestSettings.start(folder).close();
    // when
    TestSettings.start(folder).close();
    // then
    assertThat(folder.resolve("postgresql.log")).content().containsOnlyOnce("starting PostgreSQL 18");
    assertThat(folder.resolve("postgresql.log.old")).content().containsOnlyOnce("starting PostgreSQL 18");
  }

  @Test
  void shouldFinishASetUpThatWasInterrupted() throws Exception {
    // given
    Files.createDirectories(folder.resolve("data.unfinished").resolve("global"));
    // when
    try (var server = TestSettings.start(TestSettings.in(folder))) {
      // then
      assertThat(server.port()).isPositive();
    }
    assertThat(folder.resolve("data.unfinished")).doesNotExist();
  }

  private static ServerSocket onLoopback(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
  }
}

package dev.roost.platform.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

  @TempDir Path folder;

  @Test
  void shouldFindTheLastFatalLine() {
    // given
    var output = """
        2026-11-22 17:04:04.064 UTC [11598] LOG:  starting PostgreSQL 18.6
        2026-11-22 17:04:04.065 UTC [11598] WARNING:  could not bind
        2026-11-22 17:04:04.066 UTC [11598] FATAL:  could not create any TCP/IP sockets
        2026-11-22 17:04:04.067 UTC [11598] LOG:  database system is shut down
        """;
    // when, then
    assertThat(ServerLog.lastError(output)).isEqualTo("could not create any TCP/IP sockets");
  }

  @Test
  void shouldFindTheErrorOfAProgram() {
    assertThat(ServerLog.lastError("creating directory\ninitdb: error: could not access directory \"/x\"\n"))
        .isEqualTo("could not access directory \"/x\"");
  }

  @Test
  void shouldFallBackToTheLastLine() {
    assertThat(ServerLog.lastError("one\nsomething odd\n\n")).isEqualTo("something odd");
    assertThat(ServerLog.lastError("")).isEqualTo("no reason given");
  }

  @Test
  void shouldAdmitThatThereIsNoLog() {
    assertThat(new ServerLog(folder.resolve("postgresql.log")).lastError()).isEqualTo("it left no log");
  }
}

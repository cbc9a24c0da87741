package dev.roost.platform.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

  @TempDir Path folder;

  @Test
  void shouldUnpackOnceHoweverManyAsk() throws IOException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      // when
      var one = CompletableFuture.supplyAsync(() -> Binaries.in(folder), threads);
      var other = CompletableFuture.supplyAsync(() -> Binaries.in(folder), threads);
      // then
      assertThat(one.join()).isEqualTo(other.join());
    }
    try (var children = Files.list(folder)) {
      assertThat(children).hasSize(1);
    }
  }

  @Test
  void shouldUseWhatAnEarlierRunUnpacked() throws IOException {
    // given
    var home = folder.resolve(Binaries.in(TestSettings.BINARIES).home().getFileName());
    Files.createDirectory(home);
    // when
    var binaries = Binaries.in(folder);
    // then
    assertThat(binaries.home()).isEqualTo(home).isEmptyDirectory();
  }

  @Test
  void shouldBringTheProgramsThatAServerNeeds() {
    // when
    var binaries = Binaries.in(TestSettings.BINARIES);
    // then
    assertThat(binaries.program("initdb")).isExecutable();
    assertThat(binaries.program("pg_ctl")).isExecutable();
    assertThat(Binaries.major()).isEqualTo("18");
  }
}

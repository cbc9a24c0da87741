package roosttest.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerServerTest {

  @Test
  void shouldNotBeTakenByItselfWhereTestcontainersWouldDownloadAnotherImage(@TempDir Path folder) throws IOException {
    // given
    var told = Map.of("TESTCONTAINERS_HOST_OVERRIDE", "localhost");
    var mark = Files.createFile(folder.resolve(".dockerenv"));
    // when, then
    assertThat(ContainerServer.findsItsHost(Map.of(), mark)).isFalse();
    assertThat(ContainerServer.findsItsHost(told, mark)).isTrue();
    assertThat(ContainerServer.findsItsHost(Map.of(), folder.resolve("no-container"))).isTrue();
  }
}

package roosttest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class SharedServerTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  /** Beside the one of this build, so that it uses the same programs. */
  private final Path folder = SharedServer.folder().resolveSibling("test-postgres-" + ProcessHandle.current().pid());
  private final List<Process> builds = new ArrayList<>();

  @AfterEach
  void endBuilds() throws IOException {
    builds.forEach(Process::destroyForcibly);
    FileSystemUtils.deleteRecursively(folder);
  }

  @Test
  void shouldServeAllWhoJoinAndEndWithTheLastOfThem() throws IOException {
    // given
    var first = aBuild();
    var second = aBuild();

    // when
    var server = new SharedServer(folder).join(first.toHandle());

    // then
    assertThat(new SharedServer(folder).join(second.toHandle())).isEqualTo(server);

    // when
    first.destroyForcibly().onExit().join();

    // then
    assertThat(new SharedServer(folder).join(second.toHandle())).isEqualTo(server);
    assertThat(server.answers()).isTrue();

    // when
    second.destroyForcibly().onExit().join();

    // then
    await().atMost(LONG_ENOUGH).until(() -> !server.answers());
    assertThat(folder.resolve("server.properties")).doesNotExist();
  }

  @Test
  void shouldStartAnotherServerWhenTheRememberedOneIsGone() throws IOException {
    // given
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("server.properties"),
        "url=jdbc:postgresql://127.0.0.1:1/postgres\nuser=roost\npassword=\n");

    // when
    var server = new SharedServer(folder).join(aBuild().toHandle());

    // then
    assertThat(server.answers()).isTrue();
  }

  @Test
  void shouldNotTakeAnotherProcessForABuildThatIsOver() throws IOException {
    // given
    Files.createDirectories(folder);
    var known = new Builds(folder);
    known.add(ProcessHandle.current());

    // when
    Files.writeString(folder.resolve(Long.toString(ProcessHandle.current().pid())), "2001-01-01T00:00:00Z");

    // then
    assertThat(known.anyRunning()).isEmpty();
  }

  /** A process that lives until it is ended, or this one is: its input ends then. */
  private Process aBuild() throws IOException {
    var build = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx16m",
        "-classpath", System.getProperty("java.class.path"), Waiting.class.getName()).start();
    builds.add(build);
    return build;
  }

  /** Does nothing. */
  static final class Waiting {

    private Waiting() {
    }

    public static void main(String... arguments) throws IOException {
      System.in.transferTo(System.err);
    }
  }
}

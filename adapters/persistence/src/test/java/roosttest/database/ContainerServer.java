package roosttest.database;

import com.github.dockerjava.api.exception.NotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container, its data in memory. */
final class ContainerServer implements HostedServer {

  static final String IMAGE = "postgres:18";

  private final PostgreSQLContainer container;

  private ContainerServer(PostgreSQLContainer container) {
    this.container = container;
  }

  /** Docker answers and has the image: a test run does not download one by surprise. */
  static boolean isAtHand() {
    return looksInstalled() && findsItsHost(System.getenv(), Path.of("/.dockerenv"))
        && DockerClientFactory.instance().isDockerAvailable() && hasImage();
  }

  /** Inside a container Testcontainers runs an image of its own to find Docker's host, unless it is told where that is. */
  static boolean findsItsHost(Map<String, String> environment, Path markOfContainers) {
    return environment.containsKey("TESTCONTAINERS_HOST_OVERRIDE") || !Files.exists(markOfContainers);
  }

  /** Asking Testcontainers takes seconds where there is no Docker; most such machines show it at a glance. */
  private static boolean looksInstalled() {
    return System.getenv("DOCKER_HOST") != null || Stream.of("/var/run/docker.sock",
        System.getProperty("user.home") + "/.docker/run/docker.sock",
        System.getenv().getOrDefault("XDG_RUNTIME_DIR", "/run") + "/docker.sock")
        .anyMatch(file -> Files.exists(Path.of(file)));
  }

  private static boolean hasImage() {
    try (var image = DockerClientFactory.instance().client().inspectImageCmd(IMAGE)) {
      image.exec();
      return true;
    } catch (NotFoundException missing) {
      return false;
    }
  }

  static ContainerServer start() {
    var container = new PostgreSQLContainer(IMAGE)
        // The language of the embedded server, whatever the image's own is: texts sort alike in both.
        .withEnv("LANG", "C.UTF-8")
        .withTmpFs(Map.of("/var/lib/postgresql", "rw"))
        .withCommand("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c",
            "max_connections=300", "-c", "deadlock_timeout=50ms");
    container.start();
    return new ContainerServer(container);
  }

  @Override
  public TestServer address() {
    return new TestServer(container.getJdbcUrl(), container.getUsername(), container.getPassword());
  }

  @Override
  public void close() {
    container.stop();
  }
}

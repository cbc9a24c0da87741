package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roosttest.database.TestDatabase;
import roosttest.system.RoostProcess;

/** Roost as it is shipped: without the embedded server, and with beans that were worked out before it starts. */
class ProductionJarTest {

  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String NO_DATABASE = "-Droost.database.url=jdbc:postgresql://127.0.0.1:1/none";

  @TempDir private static Path place;
  private static ProductionJar roost;

  @TempDir private Path folder;

  @BeforeAll
  static void layOut() throws Exception {
    roost = ProductionJar.laidOutIn(place);
  }

  @Test
  void shouldServe() throws Exception {
    try (var database = TestDatabase.create(); var http = HttpClient.newHttpClient()) {
      // given
      var port = RoostProcess.freePort();
      // when
      var process = roost.start(folder, "-Droost.port=" + port, "-Droost.database.url=" + database.url(),
          "-Droost.database.user=" + database.user(), "-Droost.database.password=" + database.password(),
          "-Dspring.main.log-startup-info=true", "-Dlogging.level.dev.roost.RoostApplication=info");
      try {
        await().atMost(LONG).until(() -> !process.isAlive() || status(http, port, "/actuator/health/readiness") == 200);
        // then
        var log = Files.readString(folder.resolve("roost.log"));
        assertThat(process.isAlive()).as(log).isTrue();
        assertThat(log).contains("Starting AOT-processed RoostApplication").doesNotContain("ERROR");
        assertThat(status(http, port, "/v1/catalogue/amenities")).isEqualTo(200);
        assertThat(status(http, port, "/v1/me")).isEqualTo(401);
        assertThat(status(http, port, "/v3/api-docs")).isEqualTo(200);
      } finally {
        process.destroy();
      }
      assertThat(process.waitFor()).as("ended when it was asked to").isEqualTo(143);
    }
  }

  @Test
  void shouldDoNothingButTheWorkOfACommand() throws Exception {
    try (var database = TestDatabase.create()) {
      // given
      var city = CityFiles.write(folder, 5, 10);
      // when
      var end = roost.command(folder, Stream.concat(city.command(database).stream(), Stream.of("--roost.demo=true"))
          .toList());
      // then
      assertThat(end.status()).as(end.output()).isZero();
      assertThat(end.output()).contains("5 listings were published, searches find 5 in all.")
          .doesNotContain("demo city");
    }
  }

  /** In one line, as whoever has forgotten it needs. */
  @Test
  void shouldSayWhatToSetWhereNoDatabaseIsNamed() throws Exception {
    // when
    var end = roost.run(folder, "-Droost.port=0");
    // then
    assertThat(end.status()).isEqualTo(1);
    assertThat(end.output().lines()).singleElement().asString()
        .contains("No database is named: set ROOST_DATABASE_URL");
  }

  /** The start with which bin/prepare and the container image make the JVM's cache, where no database can be had. */
  @Test
  void shouldSetUpEverythingWithoutDatabaseWhereItIsTrained() throws Exception {
    // when
    var end = roost.run(folder, NO_DATABASE, "-Droost.port=0", "-Dspring.context.exit=onRefresh");
    // then
    assertThat(end.status()).as(end.output()).isZero();
    // A node without a provider says so at every start; nothing else may be said.
    assertThat(end.output().lines().filter(line -> !line.contains("Payments go to the sandbox"))).isEmpty();
  }

  @Test
  void shouldNeedDatabaseToServe() throws Exception {
    // when
    var end = roost.run(folder, NO_DATABASE, "-Droost.port=0");
    // then
    assertThat(end.status()).isNotZero();
  }

  private static int status(HttpClient http, int port, String path) throws InterruptedException {
    try {
      return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
          BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return 0;
    }
  }
}

package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roost.platform.InvalidSetting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.env.MapPropertySource;
import roosttest.database.TestDatabase;

/** What can go wrong at the start is said in one line, without a stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

  @TempDir Path folder;

  @Test
  void shouldSayThatTheDataFolderIsDamaged(CapturedOutput output) throws IOException {
    // given
    Files.createDirectories(folder.resolve("data"));
    // when, then
    assertThatTheOnlyLineOf(output, "roost.embedded.folder=" + folder)
        .contains("The data folder %s is damaged: PG_VERSION is missing".formatted(folder.resolve("data")));
  }

  @Test
  void shouldSayThatTheFolderCannotBeUsed(CapturedOutput output) throws IOException {
    // given
    var file = Files.createFile(folder.resolve("file"));
    // when, then
    assertThatTheOnlyLineOf(output, "roost.embedded.folder=" + file.resolve("roost"))
        .contains("cannot use %s".formatted(file.resolve("roost")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres://me:secret@example/roost",
      "jdbc:postgresql://example:54x32/roost?password=secret"})
  void shouldSayThatTheUrlIsNone(String url, CapturedOutput output) {
    assertThatTheOnlyLineOf(output, "roost.database.url=" + url)
        .contains("ROOST_DATABASE_URL must look like jdbc:postgresql://").doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://:secret@example:6379", "redis://:secret@example:63x79", "secret"})
  void shouldSayThatTheUrlIsNoneOfARedis(String url, CapturedOutput output) {
    try (var database = TestDatabase.create()) {
      assertThatTheOnlyLineOf(output, "roost.redis.url=" + url, "roost.database.url=" + database.url(),
          "roost.database.user=" + database.user(), "roost.database.password=" + database.password())
          .contains("ROOST_REDIS_URL must look like redis://").doesNotContain("secret");
    }
  }

  @Test
  void shouldSayThatTheDatabaseDoesNotAnswer(CapturedOutput output) throws IOException {
    // given
    int nobodys;
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      nobodys = socket.getLocalPort();
    }
    // when, then
    assertThatTheOnlyLineOf(output,
        "roost.database.url=jdbc:postgresql://127.0.0.1:%d/roost?password=secret".formatted(nobodys))
        .contains("The database at jdbc:postgresql://127.0.0.1:%d/roost does not let Roost in:".formatted(nobodys))
        .contains("refused").doesNotContain("secret");
  }

  @Test
  void shouldSayThatTheDatabaseIsNotThere(CapturedOutput output) {
    try (var database = TestDatabase.create()) {
      assertThatTheOnlyLineOf(output, "roost.database.url=" + database.url().replace("roost_test_", "nowhere_"),
          "roost.database.user=" + database.user(), "roost.database.password=" + database.password())
          .contains("does not exist");
    }
  }

  @Test
  void shouldSayWhichRightIsMissing(CapturedOutput output) {
    // given
    try (var database = TestDatabase.create()) {
      var weak = "%soptions=-c%%20role=pg_monitor".formatted(database.url().contains("?") ? "&" : "?");
      // when, then
      assertThatTheOnlyLineOf(output, "roost.database.url=" + database.url() + weak,
          "roost.database.user=" + database.user(), "roost.database.password=" + database.password(),
          "spring.flyway.default-schema=platform", "spring.flyway.table=flyway_history",
          "spring.flyway.locations=classpath:db/migration")
          .contains("may not set up its schema", "permission denied", "ROOST_DATABASE_USER must own it");
    }
  }

  @Test
  void shouldSayThatTheSchemaIsANewerRoosts(CapturedOutput output) throws SQLException {
    // given
    try (var database = TestDatabase.create();
        var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement
          .execute("insert into platform.flyway_history select installed_rank + 1000, '999912312359', 'new', type, "
              + "'future/V999912312359__new.sql', checksum, installed_by, installed_on, execution_time, success "
              + "from platform.flyway_history where version is not null limit 1");
      // when, then
      assertThatTheOnlyLineOf(output, "roost.database.url=" + database.url(),
          "roost.database.user=" + database.user(), "roost.database.password=" + database.password(),
          "spring.flyway.default-schema=platform", "spring.flyway.table=flyway_history",
          "spring.flyway.locations=classpath:db/migration", "spring.flyway.ignore-migration-patterns=")
          .contains("is not one that this Roost can continue from:").contains("999912312359")
          .doesNotContain("repair");
    }
  }

  @Test
  void shouldSayThatTheHttpPortIsBusy(CapturedOutput output) throws IOException {
    // given
    try (var database = TestDatabase.create(); var other = new ServerSocket(0)) {
      // when
      assertThatThrownBy(() -> SmallRoost.startWithHttp("roost.port=" + other.getLocalPort(),
          "roost.database.url=" + database.url(), "roost.database.user=" + database.user(),
          "roost.database.password=" + database.password()).close()).isInstanceOf(Exception.class);
      // then
      assertThat(output.getAll().lines()).last().asString()
          .contains("Port %d is in use. Choose another with ROOST_PORT".formatted(other.getLocalPort()));
      assertThat(output).doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @CsvSource({"roost.port=abc, ROOST_PORT is \"abc\"", "roost.database.pool=ten, ROOST_DATABASE_POOL is \"ten\"",
      "roost.embedded.port=any, ROOST_EMBEDDED_PORT is \"any\""})
  void shouldSayWhichSettingIsNoNumber(String setting, String line, CapturedOutput output) {
    try (var database = TestDatabase.create()) {
      assertThatTheOnlyLineOf(output, setting, "roost.database.url=" + database.url(),
          "roost.database.user=" + database.user(), "roost.database.password=" + database.password())
          .endsWith(line + ", but must be a number.");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"roost.port=99999|ROOST_PORT is \"99999\", but must be from 0",
      "roost.port=-2|ROOST_PORT is \"-2\", but must be from 0",
      "roost.database.pool=0|ROOST_DATABASE_POOL is \"0\", but must be at least 1"})
  void shouldSayWhichNumberThereCannotBe(String setting, String line, CapturedOutput output) {
    try (var database = TestDatabase.create()) {
      assertThatTheOnlyLineOf(output, setting, "roost.database.url=" + database.url(),
          "roost.database.user=" + database.user(), "roost.database.password=" + database.password()).contains(line);
    }
  }

  @Test
  void shouldSayThatTheEmbeddedServersPortIsNone(CapturedOutput output) {
    assertThatTheOnlyLineOf(output, "roost.embedded.folder=" + folder, "roost.embedded.port=99999")
        .contains("Port 99999 for the embedded PostgreSQL is not between 0 and 65535.");
  }

  @Test
  void shouldLeaveValuesThatAreNoSettingsOfRoostToSpringBoot() {
    // given
    var context = new GenericApplicationContext();
    context.getEnvironment().getPropertySources()
        .addFirst(new MapPropertySource("set", Map.of("server.port", "abc", "roost.port", "8080")));
    // when, then
    assertThat(new StartFailureReporter(context).reportException(notANumber("abc"))).isFalse();
    assertThat(new StartFailureReporter(context).reportException(notANumber("8080"))).isTrue();
    assertThat(new StartFailureReporter(null).reportException(notANumber("8080"))).isFalse();
  }

  @Test
  void shouldSayWhatToSetWhereThereIsNoEmbeddedServer() {
    new ApplicationContextRunner().withClassLoader(new FilteredClassLoader("dev.roost.platform.embeddedpostgres"))
        .withUserConfiguration(DatabaseConfiguration.class)
        .run(context -> assertThat(context).getFailure().rootCause().isInstanceOf(CannotStart.class)
            .hasMessageContaining("ROOST_DATABASE_URL").hasMessageContaining("ROOST_DATABASE_PASSWORD"));
  }

  @Test
  void shouldSayWhichValueOfASettingThereCannotBe(CapturedOutput output) {
    // given: as Spring tells it
    var failure = new IllegalStateException("No such bean",
        new InvalidSetting("roost.pricing.instalment-days-ahead", 30, "from 0 to 29"));
    // then
    assertThat(new StartFailureReporter(null).reportException(failure)).isTrue();
    assertThat(output.getAll().lines()).singleElement().asString()
        .endsWith("ROOST_PRICING_INSTALMENT_DAYS_AHEAD is \"30\", but must be from 0 to 29.");
  }

  @Test
  void shouldLeaveDefectsToSpringBoot() {
    assertThat(new StartFailureReporter(null).reportException(new IllegalStateException("a defect"))).isFalse();
  }

  private static Exception notANumber(String value) {
    return new ConversionFailedException(TypeDescriptor.valueOf(String.class), TypeDescriptor.valueOf(Integer.class),
        value, new NumberFormatException());
  }

  private static AbstractStringAssert<?> assertThatTheOnlyLineOf(CapturedOutput output, String... settings) {
    assertThatThrownBy(() -> SmallRoost.startWithHttp(settings).close()).isInstanceOf(Exception.class);
    return assertThat(output.getAll().lines()).singleElement().asString();
  }
}

package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import roosttest.database.TestDatabase;

class DatabaseChoiceTest {

  @TempDir static Path folder;

  @BeforeAll
  static void shouldSetUpTheEmbeddedServerOnce() {
    try (var roost = SmallRoost.start(inFolder())) {
      roost.getBean(JdbcTemplate.class).execute("create table note as select 'still here' as text");
    }
  }

  @Test
  void shouldUseTheDatabaseThatIsNamed() {
    // given
    try (var database = TestDatabase.create();
        var roost = SmallRoost.start("roost.database.url=" + database.url(), "roost.database.user=" + database.user(),
            "roost.database.password=" + database.password(), inFolder())) {
      // when
      var url = roost.getBean(JdbcConnectionDetails.class).getJdbcUrl();
      // then
      assertThat(url).isEqualTo(database.url());
      assertThat(roost.getBean(JdbcTemplate.class).queryForObject("select current_database()", String.class))
          .startsWith("roost_test_");
      assertThat(roost.getEnvironment().getProperty(DemoByDefault.PROPERTY)).isEqualTo("false");
    }
  }

  @Test
  void shouldUseTheDatabaseThatIsNamedToSpring() {
    // given
    try (var database = TestDatabase.create();
        var roost = SmallRoost.start("spring.datasource.url=" + database.url(),
            "spring.datasource.username=" + database.user(), "spring.datasource.password=" + database.password())) {
      // when
      var connected = roost.getBean(JdbcTemplate.class).queryForObject("select current_database()", String.class);
      // then
      assertThat(connected).startsWith("roost_test_");
    }
  }

  @Test
  void shouldReadSettingsFromFilesAsSecretsAreGiven(@TempDir Path secrets) throws IOException {
    // given
    try (var database = TestDatabase.create()) {
      Files.writeString(secrets.resolve("roost.database.url"), database.url());
      Files.writeString(secrets.resolve("roost.database.user"), database.user() + "\n");
      Files.writeString(secrets.resolve("roost.database.password"), database.password());
      // when
      try (var roost = SmallRoost.start("roost.secrets.folder=" + secrets)) {
        // then
        assertThat(roost.getBean(JdbcTemplate.class).queryForObject("select current_database()", String.class))
            .startsWith("roost_test_");
      }
    }
  }

  @Test
  void shouldStartTheEmbeddedServerWhenNoneIsNamed() {
    try (var roost = SmallRoost.start("roost.database.url=", inFolder())) {
      // when
      var note = roost.getBean(JdbcTemplate.class).queryForObject("select text from note", String.class);
      // then
      assertThat(note).isEqualTo("still here");
      assertThat(roost.getEnvironment().getProperty(DemoByDefault.PROPERTY)).isEqualTo("true");
    }
  }

  @Test
  void shouldStopTheEmbeddedServerWithTheApplication() {
    // when
    SmallRoost.start(inFolder()).close();
    // then
    assertThat(Files.exists(folder.resolve("data/postmaster.pid"))).isFalse();
  }

  @Test
  void shouldAskForFewConnectionsAndNotWaitLongForThem() {
    try (var roost = SmallRoost.start(inFolder(), "roost.database.pool=5")) {
      var pool = roost.getBean(com.zaxxer.hikari.HikariDataSource.class);
      assertThat(pool.getMaximumPoolSize()).isEqualTo(5);
      assertThat(pool.getConnectionTimeout()).isEqualTo(3000);
      assertThat(roost.getBean(JdbcTemplate.class).queryForObject("show application_name", String.class))
          .isEqualTo("roost");
    }
  }

  private static String inFolder() {
    return "roost.embedded.folder=" + folder;
  }
}

package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roosttest.database.TestDatabase;

/** An import in a process of its own, killed as {@code kill -9} does, and given again. */
class ImportSurvivesKillTest {

  private static final Duration LONG = Duration.ofMinutes(3);

  @TempDir private Path folder;

  @Test
  void shouldGoOnWhereItWasKilled() throws Exception {
    try (var database = TestDatabase.create()) {
      // given
      var city = CityFiles.write(folder, 400, 365);
      var db = database.dsl();

      // when: it has stored some calendars, but not all
      var process = start(city.command(database));
      try {
        await().pollInterval(Duration.ofMillis(5)).atMost(LONG)
            .until(() -> !process.isAlive() || calendarRowsRead(db) > 0);
      } finally {
        process.destroyForcibly().waitFor();
      }
      var rowsRead = calendarRowsRead(db);
      var exit = Command.run(city.command(database).toArray(String[]::new));

      // then
      assertThat(rowsRead).isBetween(1L, 400L * 365 - 1);
      assertThat(exit).isZero();
      assertThat(count(db, "migration.import_run where status = 'COMPLETED' and attempt = 2")).isEqualTo(1);
      assertThat(count(db, "migration.import_run")).isEqualTo(1);
      assertThat(count(db, "listing.listing")).isEqualTo(400);
      assertThat(count(db, "migration.known_listing where calendar_fingerprint is not null")).isEqualTo(400);
      assertThat(db.fetchValue("select sum(imported)::bigint from migration.import_step")).isEqualTo(400L + 400 * 365);
      assertThat(db.fetchValue("select sum(upper(nights) - lower(nights))::bigint from availability.imported_nights"))
          .isEqualTo((long) city.takenNights());
    }
  }

  private Process start(List<String> command) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(Stream
        .concat(Stream.of(java, "-cp", System.getProperty("java.class.path"), "dev.roost.RoostApplication"),
            command.stream())
        .toList()).redirectErrorStream(true).redirectOutput(folder.resolve("killed.log").toFile()).start();
  }

  private static long calendarRowsRead(DSLContext db) {
    var position = db.fetchValue("select sum(position)::bigint from migration.import_step where step = 'CALENDARS'");
    return position == null ? 0 : (long) position;
  }

  private static long count(DSLContext db, String what) {
    return (long) db.fetchValue("select count(*) from " + what);
  }
}

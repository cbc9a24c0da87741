package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roosttest.database.TestDatabase;
import roosttest.system.RoostProcess;
import roosttest.system.Scale;

/** An import in a process of its own, killed as {@code kill -9} does, and given again. */
class ImportSurvivesKillTest {

  private static final Duration LONG = Duration.ofMinutes(3);
  private static final int HOMES = Scale.of(150, 400);
  private static final int DAYS = 365;

  @TempDir private Path folder;

  @Test
  void shouldGoOnWhereItWasKilled() throws Exception {
    try (var database = TestDatabase.create()) {
      // given
      var city = CityFiles.write(folder, HOMES, DAYS);
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
      assertThat(rowsRead).isBetween(1L, HOMES * (long) DAYS - 1);
      assertThat(exit).isZero();
      assertThat(count(db, "migration.import_run where status = 'COMPLETED' and attempt = 2")).isEqualTo(1);
      assertThat(count(db, "migration.import_run")).isEqualTo(1);
      assertThat(count(db, "listing.listing")).isEqualTo(HOMES);
      assertThat(count(db, "migration.known_listing where calendar_fingerprint is not null")).isEqualTo(HOMES);
      assertThat(db.fetchValue("select sum(imported)::bigint from migration.import_step"))
          .isEqualTo(HOMES * (DAYS + 1L));
      assertThat(db.fetchValue("select sum(upper(nights) - lower(nights))::bigint from availability.imported_nights"))
          .isEqualTo((long) city.takenNights());
    }
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(RoostProcess.command(command.stream())).redirectErrorStream(true)
        .redirectOutput(folder.resolve("killed.log").toFile()).start();
  }

  private static long calendarRowsRead(DSLContext db) {
    var position = db.fetchValue("select sum(position)::bigint from migration.import_step where step = 'CALENDARS'");
    return position == null ? 0 : (long) position;
  }

  private static long count(DSLContext db, String what) {
    return (long) db.fetchValue("select count(*) from " + what);
  }
}

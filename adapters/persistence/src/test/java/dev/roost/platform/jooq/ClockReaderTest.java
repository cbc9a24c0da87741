package dev.roost.platform.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;

@DatabaseTest
class ClockReaderTest {

  @Test
  void shouldReadTheDatabasesClockWhenItStarts(DSLContext db) {
    // given
    var clock = new ClockConfiguration().clock(db);
    var reader = new ClockReader(List.of(clock));
    // when
    reader.start();
    // then
    var shown = clock.instant();
    var database = db.select(DSL.currentInstant()).fetchSingle().value1();
    assertThat(Duration.between(shown, database)).isBetween(Duration.ofMillis(-100), Duration.ofSeconds(10));
    assertThat(reader.isRunning()).isTrue();
    // when
    reader.stop();
    // then
    assertThat(reader.isRunning()).isFalse();
  }

  @Test
  void shouldStartBeforeEverythingThatAsksForTheTime() {
    assertThat(new ClockReader(List.of()).getPhase()).isEqualTo(Integer.MIN_VALUE);
  }
}

package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import roosttest.platform.MutableClock;

class DisplayTest {

  private final MutableClock clock = MutableClock.at("2026-11-20T12:00:00Z");
  private final StringWriter screen = new StringWriter();

  @Test
  void shouldDrawTheBarOverItself() {
    // given
    var display = new BarDisplay(new PrintWriter(screen), clock);

    // when
    display.begin("listings", 10, 0);
    clock.advance(Duration.ofSeconds(1));
    display.at(5, 0);
    display.end();

    // then
    assertThat(screen.toString()).contains("\r\u001b[2Klistings   [############............]  50%  5 of 10 rows  5/s");
    assertThat(screen.toString().lines().filter(line -> line.contains("50%"))).isNotEmpty();
    assertThat(screen.toString()).endsWith(System.lineSeparator());
  }

  @Test
  void shouldNotDrawTheBarMoreOftenThanEyesCanSee() {
    // given
    var display = new BarDisplay(new PrintWriter(screen), clock);
    display.begin("listings", 10, 0);
    var before = screen.toString();

    // when
    clock.advance(Duration.ofMillis(50));
    display.at(5, 0);

    // then
    assertThat(screen).hasToString(before);
  }

  @Test
  void shouldWriteLogLinesNowAndThenOnly() {
    // given
    var display = new LogDisplay(clock);

    // when
    clock.advance(Duration.ofSeconds(4));
    var early = display.isDue(clock.millis());
    clock.advance(Duration.ofSeconds(1));
    var late = display.isDue(clock.millis());

    // then
    assertThat(early).isFalse();
    assertThat(late).isTrue();
    assertThat(display.isDue(clock.millis())).isFalse();
  }

  @Test
  void shouldTakeTheLogWhereNobodySitsInFrontOfATerminal() {
    assertThat(Display.of(null, clock)).isInstanceOf(LogDisplay.class);
  }
}

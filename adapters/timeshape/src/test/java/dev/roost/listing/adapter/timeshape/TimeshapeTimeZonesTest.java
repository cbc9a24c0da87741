package dev.roost.listing.adapter.timeshape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.Position;
import dev.roost.listing.domain.TimeZones;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeshapeTimeZonesTest {

  /** Loading takes seconds, once. */
  private static final TimeZones ZONES = new TimeshapeTimeZones();

  @ParameterizedTest
  @CsvSource({"37.97153, 23.72575, Europe/Athens", "38.9, -77.03, America/New_York", "42.65, -73.75, America/New_York",
      "52.52, 13.4, Europe/Berlin", "27.70, 85.32, Asia/Kathmandu", "-43.95, -176.55, Pacific/Chatham",
      "33.45, -112.07, America/Phoenix", "36.07, -109.19, America/Denver", "1.87, -157.43, Pacific/Kiritimati"})
  void shouldKnowWhichZoneIsWhere(double latitude, double longitude, String zone) {
    assertThat(ZONES.at(new Position(latitude, longitude))).isEqualTo(ZoneId.of(zone));
  }

  @ParameterizedTest
  @CsvSource({"0, -30", "90, 0", "-90, 180", "0, 180", "0, -180", "-45, 120", "84, -179.999"})
  void shouldAlwaysFindAZone(double latitude, double longitude) {
    assertThat(ZONES.at(new Position(latitude, longitude))).isNotNull();
  }

  @Test
  void shouldTakeTheSameZoneEveryTimeWhereSeveralAreClaimed() {
    // given: Urumqi, where Chinese and local time are both in use
    var urumqi = new Position(43.82, 87.6);

    // when
    var zones = IntStream.range(0, 10).mapToObj(_ -> ZONES.at(urumqi)).distinct().toList();

    // then
    assertThat(zones).isEqualTo(List.of(ZoneId.of("Asia/Shanghai")));
  }

  @Test
  void shouldNameZonesThatTheDatabaseOfJavaKnows() {
    // given: a net over the whole world
    var net = IntStream.rangeClosed(-17, 17).boxed()
        .flatMap(row -> IntStream.rangeClosed(-17, 17).mapToObj(column -> new Position(row * 5, column * 10)));

    // when / then
    assertThat(net).allSatisfy(
        position -> assertThat(ZONES.at(position).getRules().getOffset(java.time.Instant.EPOCH)).isNotNull());
  }
}

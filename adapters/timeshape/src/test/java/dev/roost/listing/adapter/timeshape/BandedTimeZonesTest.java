package dev.roost.listing.adapter.timeshape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.Position;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.iakovlev.timeshape.TimeZoneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandedTimeZonesTest {

  private static final BandedTimeZones ZONES = new BandedTimeZones();

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

  /** Where timeshape knows several, or none, is for the tests above. */
  @Test
  void shouldSayWhatTimeshapeSaysAllOverTheWorld() {
    // given
    var timeshape = TimeZoneEngine.initialize();
    var random = new Random(20261122);
    var anywhere = Stream.generate(() -> new Position(random.nextDouble(-90, 90), random.nextDouble(-180, 180)));
    var ashore = Stream.generate(() -> new Position(random.nextDouble(35, 60), random.nextDouble(-10, 40)));

    // when
    var known = Stream.concat(anywhere.limit(500), ashore.limit(500))
        .collect(Collectors.toMap(position -> position,
            position -> timeshape.queryAll(position.latitude(), position.longitude()), (first, _) -> first,
            () -> new TreeMap<>(Comparator.comparingDouble(Position::latitude))));
    known.values().removeIf(zones -> zones.size() != 1);

    // then
    assertThat(known).hasSizeGreaterThan(950);
    // From south to north, so that no band is made twice.
    assertThat(known).allSatisfy((position, zones) -> assertThat(ZONES.at(position)).isEqualTo(zones.getFirst()));
  }

  @Test
  void shouldKeepAFewBandsOnly() {
    // when: twice as many bands as are kept, and each of them again
    var zones = IntStream.range(0, 16).mapToObj(row -> ZONES.at(new Position(row % 8 + 46.5, 24))).toList();

    // then
    assertThat(zones.subList(0, 8)).isEqualTo(zones.subList(8, 16));
    assertThat(ZONES.kept()).isEqualTo(4);
  }
}

package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Position;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import roosttest.listing.ListingFixture;

class ApproximatePositionTest {

  private static final double DIAGONAL_METRES = 640;

  @Property
  void shouldStayWithinACellAnywhereOnEarth(@ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude, @ForAll long id) {
    // given
    var exact = new Position(latitude, longitude);

    // when
    var shown = ApproximatePosition.of(new ListingId(new UUID(id, ~id)), exact);

    // then
    assertThat(metres(exact, shown)).isLessThan(DIAGONAL_METRES);
  }

  @Property
  void shouldTellNothingButTheCell(@ForAll @DoubleRange(min = 0.02, max = 0.98) double north,
      @ForAll @DoubleRange(min = 0.02, max = 0.98) double east, @ForAll long id) {
    // given: the cell that the Acropolis is in, and another point of it
    var listing = new ListingId(new UUID(id, ~id));
    var height = 450 / 111_320d;
    var south = Math.floor((ListingFixture.ACROPOLIS.latitude() + 90) / height) * height - 90;
    var columns = Math.floor(360 * 111_320d * Math.cos(Math.toRadians(south + height / 2)) / 450);
    var width = 360 / columns;
    var west = Math.floor((ListingFixture.ACROPOLIS.longitude() + 180) / width) * width - 180;
    var elsewhere = new Position(south + north * height, west + east * width);

    // when / then
    assertThat(ApproximatePosition.of(listing, elsewhere))
        .isEqualTo(ApproximatePosition.of(listing, ListingFixture.ACROPOLIS));
  }

  @Test
  void shouldBeTheSameEveryTime() {
    // given
    var listing = new ListingId(UUID.fromString("01930000-0000-7000-8000-000000000001"));

    // when / then
    assertThat(ApproximatePosition.of(listing, ListingFixture.ACROPOLIS))
        .isEqualTo(ApproximatePosition.of(listing, ListingFixture.ACROPOLIS))
        .isEqualTo(new Position(37.97211, 23.72481));
  }

  @Test
  void shouldNotComeCloserByTheMeanOfManyListingsInOneHouse() {
    // given: a house in a corner of its cell, and four thousand listings in it
    var house = new Position(ListingFixture.ACROPOLIS.latitude(), ListingFixture.ACROPOLIS.longitude());
    var shown = IntStream.range(0, 4_000)
        .mapToObj(listing -> ApproximatePosition.of(new ListingId(UUID.randomUUID()), house)).toList();

    // when
    var mean = new Position(mean(shown.stream().mapToDouble(Position::latitude)),
        mean(shown.stream().mapToDouble(Position::longitude)));

    // then: the mean is the middle of the cell, which says no more than one of them does
    assertThat(shown).allSatisfy(one -> assertThat(metres(mean, one)).isLessThan(DIAGONAL_METRES / 2 + 20));
    assertThat(new HashSet<>(shown)).hasSizeGreaterThan(3_900);
  }

  private static double mean(DoubleStream values) {
    return values.average().orElseThrow();
  }

  private static double metres(Position one, Position other) {
    var a = Math.toRadians(one.latitude());
    var b = Math.toRadians(other.latitude());
    var sine = Math.sin((b - a) / 2);
    var crossSine = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
    return 2 * 6_371_000
        * Math.asin(Math.min(1, Math.sqrt(sine * sine + Math.cos(a) * Math.cos(b) * crossSine * crossSine)));
  }
}

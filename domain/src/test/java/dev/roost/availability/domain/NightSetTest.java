package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.availability.CalendarFixture.may;

import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NightSetTest {

  @Test
  void shouldMergeRangesThatOverlapOrTouch() {
    // when
    var nights = NightSet.of(List.of(may(8, 10), may(1, 3), may(3, 5), may(9, 12), may(20, 21)));
    // then
    assertThat(nights.ranges()).containsExactly(may(1, 5), may(8, 12), may(20, 21));
  }

  @Test
  void shouldSplitWhatOthersAreTakenFrom() {
    // when
    var nights = NightSet.of(may(1, 20)).minus(NightSet.of(List.of(may(3, 5), may(10, 11))));
    // then
    assertThat(nights.ranges()).containsExactly(may(1, 3), may(5, 10), may(11, 20));
  }

  @Test
  void shouldNotHaveTheCheckOutDay() {
    // given
    var nights = NightSet.of(may(1, 3));
    // then
    assertThat(nights.contains(LocalDate.of(2027, 5, 2))).isTrue();
    assertThat(nights.contains(LocalDate.of(2027, 5, 3))).isFalse();
    assertThat(nights.overlaps(may(3, 4))).isFalse();
    assertThat(nights.overlaps(may(2, 4))).isTrue();
  }

  @Property
  void shouldBehaveAsASetOfDates(@ForAll("ranges") List<StayDates> some, @ForAll("ranges") List<StayDates> others) {
    // given
    var a = NightSet.of(some);
    var b = NightSet.of(others);
    // then
    assertThat(dates(a.plus(b))).isEqualTo(union(dates(some), dates(others)));
    assertThat(dates(a.minus(b))).isEqualTo(without(dates(some), dates(others)));
    assertThat(dates(a.and(b))).isEqualTo(without(dates(some), without(dates(some), dates(others))));
    assertThat(a.plus(b)).as("one form for the same nights").isEqualTo(b.plus(a));
    assertThat(a.isEmpty()).isEqualTo(dates(some).isEmpty());
  }

  @Provide
  Arbitrary<List<StayDates>> ranges() {
    var start = LocalDate.of(2027, 5, 1);
    var range = Arbitraries.integers().between(0, 30).flatMap(from -> Arbitraries.integers().between(1, 6)
        .map(count -> new StayDates(start.plusDays(from), start.plusDays(from + count))));
    return range.list().ofMaxSize(6);
  }

  private static Set<LocalDate> dates(NightSet nights) {
    return dates(nights.ranges());
  }

  private static Set<LocalDate> dates(List<StayDates> ranges) {
    return ranges.stream().flatMap(StayDates::nights).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<LocalDate> union(Set<LocalDate> a, Set<LocalDate> b) {
    var union = new TreeSet<>(a);
    union.addAll(b);
    return union;
  }

  private static Set<LocalDate> without(Set<LocalDate> a, Set<LocalDate> b) {
    var left = new TreeSet<>(a);
    left.removeAll(b);
    return left;
  }
}

package dev.roost.migration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class NightRunPropertyTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

  @Property
  void shouldSayOfEveryNightWhatTheNightsSaid(@ForAll @Size(max = 60) List<Boolean> open) {
    // given
    var nights = nights(open);

    // when
    var closed = ForeignCalendar.of(nights).closed();

    // then
    nights.forEach(night -> assertThat(closed.stream().filter(range -> range.contains(night.date())).count())
        .isEqualTo(night.open() ? 0 : 1));
  }

  @Property
  void shouldMakeNoMoreRangesThanNeeded(@ForAll @Size(max = 60) List<Boolean> open) {
    // given
    var nights = nights(open);

    // when
    var runs = NightRun.of(nights, night -> Optional.of(night.open()));

    // then
    for (var index = 1; index < runs.size(); index++) {
      assertThat(runs.get(index).nights().checkIn()).isEqualTo(runs.get(index - 1).nights().checkOut());
      assertThat(runs.get(index).value()).isNotEqualTo(runs.get(index - 1).value());
    }
  }

  private static List<Night> nights(List<Boolean> open) {
    var nights = new ArrayList<Night>();
    for (var index = 0; index < open.size(); index++) {
      nights.add(new Night(FIRST.plusDays(index), open.get(index), null, null));
    }
    return nights;
  }
}

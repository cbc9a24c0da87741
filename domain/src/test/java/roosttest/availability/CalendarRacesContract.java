package roosttest.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.availability.CalendarFixture.preparation;

import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.EntryReason.Reservation;
import dev.roost.availability.domain.Taking.NotOpen;
import dev.roost.availability.domain.Taking.Taken;
import dev.roost.listing.contract.ListingId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every kind of {@link Calendars} promises where many want its nights at the same moment. */
public abstract class CalendarRacesContract extends CalendarsTrial {

  @Test
  void shouldLetExactlyOneOfManyTakeTheSameNights() {
    // when
    var takings = Race.of(24, () -> take(nights(0, 3), UUID.randomUUID()));
    // then
    assertThat(takings).filteredOn(Taken.class::isInstance).hasSize(1);
    assertThat(takings).filteredOn(NotOpen.class::isInstance).hasSize(23);
    assertThat(reasons()).containsOnlyKeys(nights(0, 3));
  }

  @Test
  void shouldNotLetTwoNeighboursShareOneGapAtTheSameMoment() {
    // given
    change(nights(0, 1), calendar -> calendar.changeTerms(nights(-30, 60), preparation(1, 1)));
    // when
    var takings = Race.of(List.of(() -> take(nights(0, 3), ann), () -> take(nights(3, 6), ben)));
    // then
    assertThat(takings).filteredOn(Taken.class::isInstance).hasSize(1);
    assertThat(reasons()).hasSize(1);
  }

  @Test
  void shouldLetOnlyOneOfTwoBookingsHaveWhatBothWouldMoveTo() {
    // given
    take(nights(0, 3), ann);
    take(nights(6, 9), ben);
    // when
    var takings = Race.of(List.of(() -> move(nights(0, 5), ann), () -> move(nights(4, 9), ben)));
    // then
    assertThat(takings).filteredOn(Taken.class::isInstance).hasSize(1);
    assertThat(reasons()).hasSize(2);
  }

  @Test
  void shouldNotWaitInACircleForStaysThatWantEachOthersNights() {
    // given
    take(nights(0, 3), ann);
    take(nights(3, 6), ben);
    // when
    var takings = Race.of(List.of(() -> move(nights(3, 6), ann), () -> move(nights(0, 3), ben)));
    // then
    assertThat(takings).allSatisfy(taking -> assertThat(taking).isInstanceOf(NotOpen.class));
    assertThat(reasons()).isEqualTo(Map.of(nights(0, 3), new Reservation(ann), nights(3, 6), new Reservation(ben)));
  }

  @Test
  void shouldLetAMoveOrABookingHaveTheNightsAndNotBoth() {
    // given
    take(nights(0, 3), ann);
    // when
    var takings = Race.of(List.of(() -> move(nights(0, 5), ann), () -> take(nights(4, 6), ben)));
    // then
    assertThat(takings).filteredOn(Taken.class::isInstance).hasSize(1);
  }

  @Test
  void shouldKeepNightsApartWhateverHappensAtOnce() {
    // given
    change(nights(0, 1), calendar -> calendar.changeTerms(nights(-60, 200), preparation(1, 2)));
    // when
    Race.of(8, () -> new CalendarTraffic(this, 40).run());
    // then
    var entries = read().entries();
    assertThat(entries).as("somebody got nights").isNotEmpty();
    assertThat(CalendarTraffic.overlaps(entries)).isEmpty();
    assertThat(CalendarTraffic.brokenGaps(entries, 2, Instant.now())).isEmpty();
  }

  @Test
  void shouldNotWaitInACircleForManyCalendars() {
    // given
    var some = Stream.generate(() -> new ListingId(UUID.randomUUID())).limit(20).toList();
    // when
    var rounds = Race.of(IntStream.range(0, 8).mapToObj(Integer::toString).map(source -> (Callable<Integer>) () -> {
      for (var round = 1; round <= 5; round++) {
        var shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled);
        importInto(shuffled, source, nights(round, round + 2));
      }
      return 5;
    }).toList());
    // then
    assertThat(rounds).containsOnly(5);
    assertThat(calendars().read(some, EVERYTHING).values()).allSatisfy(calendar -> {
      assertThat(calendar.imported()).as("the last of each source").hasSize(8);
      assertThat(CalendarTraffic.overlaps(calendar.entries())).isEmpty();
    });
  }
}

package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.THREE_IN_LISBON;
import static roosttest.availability.CalendarFixture.preparation;

import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import roosttest.availability.InMemoryCalendars;

/** Whatever happens to a calendar in whatever order, it agrees with {@link NightByNight}, which knows no ranges at all. */
class CalendarPropertyTest {

  private static final LocalDate START = LocalDate.of(2027, 6, 1);

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final InMemoryCalendars calendars = new InMemoryCalendars(now::get);
  private final NightByNight oracle = new NightByNight();

  @Property(tries = 400)
  void shouldAgreeWithACalendarThatCountsSingleNights(@ForAll("steps") List<Step> steps) {
    for (var step : steps) {
      // when
      var done = run(step);
      var expected = oracle.run(step, now.get());
      // then
      assertThat(done).as("%s in %s", step, steps).isEqualTo(expected);
      var entries = calendars.snapshot(LOFT).entries();
      assertThat(entries.stream().flatMap(entry -> entry.nights().nights())).as("no night twice")
          .doesNotHaveDuplicates();
      assertThat(oracle.describe(entries)).as("after %s in %s", step, steps).isEqualTo(oracle.describe());
    }
  }

  /** Whether it was done; what was refused must have changed nothing, which the comparison shows. */
  private boolean run(Step step) {
    return switch (step) {
      case Step.Reserve(var nights, var booking) -> changed(calendar -> calendar.reserve(nights, booking,
          THREE_IN_LISBON) instanceof Taking.Taken);
      case Step.Hold(var nights, var booking, var minutes) -> changed(calendar -> calendar.hold(nights, booking,
          now.get().plus(Duration.ofMinutes(minutes)), THREE_IN_LISBON) instanceof Taking.Taken);
      case Step.Confirm(var booking) -> changed(calendar -> calendar.confirm(booking) == Confirmation.CONFIRMED);
      case Step.HoldMove(var nights, var booking, var minutes) -> changed(calendar -> calendar.holdMove(nights, booking,
          now.get().plus(Duration.ofMinutes(minutes))) instanceof Taking.Taken);
      case Step.Move(var nights, var booking) -> changed(
          calendar -> calendar.move(nights, booking) instanceof Taking.Taken);
      case Step.DropHolds(var booking) -> done(calendar -> calendar.dropHolds(booking));
      case Step.Release(var booking) -> done(calendar -> calendar.release(booking));
      case Step.EndEarly(var booking, var day) -> done(calendar -> calendar.releaseFrom(booking, day));
      case Step.HostCancel(var booking, var day) -> done(calendar -> calendar.keepClosed(booking, day));
      case Step.Block(var nights) -> done(calendar -> calendar.block(nights, ""));
      case Step.Unblock(var nights) -> done(calendar -> calendar.unblock(nights));
      case Step.Import(var source, var nights) -> done(calendar -> calendar.replaceImported(source, nights));
      case Step.Prepare(var before, var after) -> done(calendar -> calendar.changeRules(
          new StayRules(preparation(before, after), List.of())));
      case Step.Wait(var minutes) -> {
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(minutes)));
        yield true;
      }
    };
  }

  private boolean done(Consumer<Calendar> change) {
    return changed(calendar -> {
      change.accept(calendar);
      return true;
    });
  }

  private boolean changed(Function<Calendar, Boolean> change) {
    var calendar = calendars.lock(LOFT, new StayDates(START, START.plusDays(1)));
    try {
      var done = change.apply(calendar);
      calendars.save(calendar);
      return done;
    } catch (Refused refused) {
      return false;
    }
  }

  /** Something that happens to the calendar. */
  sealed interface Step {

    record Reserve(StayDates nights, UUID booking) implements Step {
    }

    record Hold(StayDates nights, UUID booking, int minutes) implements Step {
    }

    record Confirm(UUID booking) implements Step {
    }

    record HoldMove(StayDates nights, UUID booking, int minutes) implements Step {
    }

    record Move(StayDates nights, UUID booking) implements Step {
    }

    record DropHolds(UUID booking) implements Step {
    }

    record Release(UUID booking) implements Step {
    }

    record EndEarly(UUID booking, LocalDate day) implements Step {
    }

    record HostCancel(UUID booking, LocalDate day) implements Step {
    }

    record Block(StayDates nights) implements Step {
    }

    record Unblock(StayDates nights) implements Step {
    }

    record Import(String source, NightSet nights) implements Step {
    }

    record Prepare(int before, int after) implements Step {
    }

    record Wait(int minutes) implements Step {
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    var bookings = Arbitraries.integers().between(1, 8).map(number -> new UUID(0xb0, number));
    var days = Arbitraries.integers().between(0, 24).map(START::plusDays);
    var nights = Combinators.combine(days, Arbitraries.integers().between(1, 5))
        .as((from, count) -> new StayDates(from, from.plusDays(count)));
    var minutes = Arbitraries.integers().between(1, 20);
    var gap = Arbitraries.integers().between(0, 2);
    Arbitrary<Step> step = Arbitraries.frequencyOf(
        Tuple.of(6, Combinators.combine(nights, bookings).as(Step.Reserve::new)),
        Tuple.of(5, Combinators.combine(nights, bookings, minutes).as(Step.Hold::new)),
        Tuple.of(2, bookings.map(Step.Confirm::new)),
        Tuple.of(4, Combinators.combine(nights, bookings, minutes).as(Step.HoldMove::new)),
        Tuple.of(4, Combinators.combine(nights, bookings).as(Step.Move::new)),
        Tuple.of(1, bookings.map(Step.DropHolds::new)),
        Tuple.of(4, bookings.map(Step.Release::new)),
        Tuple.of(2, Combinators.combine(bookings, days).as(Step.EndEarly::new)),
        Tuple.of(1, Combinators.combine(bookings, days).as(Step.HostCancel::new)),
        Tuple.of(1, nights.map(Step.Block::new)),
        Tuple.of(1, nights.map(Step.Unblock::new)),
        Tuple.of(1, Combinators.combine(Arbitraries.of("airbnb", "vrbo"), nights.list().ofMaxSize(3))
            .as((source, ranges) -> new Step.Import(source, NightSet.of(ranges)))),
        Tuple.of(2, Combinators.combine(gap, gap).as(Step.Prepare::new)),
        Tuple.of(3, minutes.map(Step.Wait::new)));
    return step.list().ofMinSize(5).ofMaxSize(40);
  }
}

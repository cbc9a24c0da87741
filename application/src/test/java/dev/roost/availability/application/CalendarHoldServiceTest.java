package dev.roost.availability.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.BEN;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.may;

import dev.roost.availability.contract.CalendarChanged;
import dev.roost.availability.contract.NightsHeld;
import dev.roost.availability.contract.NightsReleased;
import dev.roost.availability.contract.NightsReserved;
import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.availability.domain.CalendarEntry;
import dev.roost.availability.domain.EntryReason.HostCancelled;
import dev.roost.availability.domain.EntryReason.Reservation;
import dev.roost.availability.spi.CalendarHolds.ConfirmOutcome.Confirmed;
import dev.roost.availability.spi.CalendarHolds.ConfirmOutcome.HoldGone;
import dev.roost.availability.spi.CalendarHolds.StayRequest;
import dev.roost.availability.spi.CalendarHolds.TakeOutcome.NotOpen;
import dev.roost.availability.spi.CalendarHolds.TakeOutcome.Taken;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.availability.InMemoryCalendars;
import roosttest.platform.MutableClock;
import roosttest.platform.RecordedEvents;

class CalendarHoldServiceTest {

  private static final Instant SOON = NOON.plus(Duration.ofMinutes(15));

  private final MutableClock clock = MutableClock.at(NOON);
  private final InMemoryCalendars calendars = new InMemoryCalendars(clock::instant);
  private final List<UUID> ended = new ArrayList<>();
  private final RecordedEvents events = new RecordedEvents();
  private final CalendarHoldService holds = new CalendarHoldService(calendars,
      new CalendarStore(calendars, ended::addAll, events.publisher()));

  @Test
  void shouldHoldAndConfirm() {
    // when
    var outcome = holds.hold(request(may(10, 13), ANN), SOON);
    // then
    assertThat(outcome).isEqualTo(new Taken());
    assertThat(events.take()).containsExactly(new NightsHeld(LOFT, may(10, 13)));
    // when
    var confirmed = holds.confirm(LOFT, ANN);
    // then
    assertThat(confirmed).isEqualTo(new Confirmed());
    assertThat(events.take()).containsExactly(new NightsReserved(LOFT, may(10, 13)));
  }

  @Test
  void shouldNotConfirmAfterTheEndOfTheHold() {
    // given
    holds.hold(request(may(10, 13), ANN), SOON);
    clock.set(SOON);
    // then
    assertThat(holds.confirm(LOFT, ANN)).isEqualTo(new HoldGone());
  }

  @Test
  void shouldReserve() {
    assertThat(holds.reserve(request(may(10, 13), ANN))).isEqualTo(new Taken());
    assertThat(events.take()).containsExactly(new NightsReserved(LOFT, may(10, 13)));
  }

  @Test
  void shouldSayWhyNightsCannotBeHadAndWriteNothing() {
    // given
    holds.reserve(request(may(10, 13), ANN));
    events.take();
    // when
    var outcome = holds.reserve(request(may(12, 14), BEN));
    // then
    assertThat(outcome).isEqualTo(new NotOpen(new NightsTaken(List.of(LocalDate.of(2027, 5, 12)))));
    assertThat(events.take()).isEmpty();
    assertThat(calendars.snapshot(LOFT).entries()).hasSize(1);
  }

  @Test
  void shouldTellTheBookingsWhoseDeadHoldsGaveWay() {
    // given
    holds.hold(request(may(10, 13), ANN), SOON);
    clock.set(SOON);
    // when
    holds.reserve(request(may(12, 14), BEN));
    // then
    assertThat(ended).containsExactly(ANN);
    assertThat(events.take()).contains(new NightsReleased(LOFT, may(10, 13)));
  }

  @Test
  void shouldNotBotherBookingsWhenNothingGaveWay() {
    // given
    var quiet = new CalendarHoldService(calendars, new CalendarStore(calendars, bookings -> {
      throw new AssertionError("Nobody's hold ended");
    }, events.publisher()));
    // then
    assertThat(quiet.reserve(request(may(12, 14), BEN))).isEqualTo(new Taken());
  }

  @Test
  void shouldReleaseAndShorten() {
    // given
    holds.reserve(request(may(10, 15), ANN));
    events.take();
    // when
    holds.releaseFrom(LOFT, ANN, LocalDate.of(2027, 5, 12));
    holds.release(LOFT, ANN);
    holds.release(LOFT, ANN);
    // then
    assertThat(events.take()).containsExactly(new NightsReleased(LOFT, may(12, 15)),
        new NightsReleased(LOFT, may(10, 12)));
    assertThat(calendars.snapshot(LOFT).entries()).isEmpty();
  }

  @Test
  void shouldKeepClosedWhatTheHostCancelled() {
    // given
    holds.reserve(request(may(10, 15), ANN));
    events.take();
    // when
    holds.releaseAndBlock(LOFT, ANN, LocalDate.of(2027, 5, 12));
    // then
    assertThat(events.take()).containsExactly(new CalendarChanged(LOFT));
    assertThat(holds.reserve(request(may(12, 15), BEN))).isInstanceOf(NotOpen.class);
    assertThat(calendars.snapshot(LOFT).entries()).extracting(CalendarEntry::nights, CalendarEntry::reason)
        .containsExactlyInAnyOrder(tuple(may(10, 12), new Reservation(ANN)),
            tuple(may(12, 15), new HostCancelled(ANN)));
  }

  @Test
  void shouldRefuseDatesThatNoCalendarKnows() {
    assertThatThrownBy(() -> holds.reserve(request(StayDates.of("2500-01-01", "2500-01-03"), ANN)))
        .isInstanceOf(Refused.class);
  }

  private static StayRequest request(StayDates stay, UUID booking) {
    return new StayRequest(LOFT, stay, booking, ZoneId.of("Europe/Lisbon"), LocalTime.of(15, 0));
  }
}

package roosttest.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static roosttest.availability.CalendarFixture.minimum;
import static roosttest.availability.CalendarFixture.notice;
import static roosttest.availability.CalendarFixture.preparation;

import dev.roost.availability.contract.AdvanceNotice;
import dev.roost.availability.contract.Preparation;
import dev.roost.availability.contract.StayTerms;
import dev.roost.availability.domain.CalendarEntry;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.Confirmation;
import dev.roost.availability.domain.DatedStayTerms;
import dev.roost.availability.domain.EntryReason;
import dev.roost.availability.domain.EntryReason.Block;
import dev.roost.availability.domain.EntryReason.Hold;
import dev.roost.availability.domain.EntryReason.HostCancelled;
import dev.roost.availability.domain.EntryReason.Imported;
import dev.roost.availability.domain.EntryReason.Reservation;
import dev.roost.availability.domain.ImportedNights;
import dev.roost.availability.domain.NightSet;
import dev.roost.availability.domain.StayRules;
import dev.roost.availability.domain.Taking.Taken;
import dev.roost.listing.contract.ListingId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every kind of {@link Calendars} promises. */
public abstract class CalendarsContract extends CalendarsTrial {

  @Test
  void shouldGiveEveryListingACalendar() {
    // when
    var calendar = inTransaction(() -> calendars().lock(listing, nights(0, 5)));
    // then
    assertThat(calendar.listing()).isEqualTo(listing);
    assertThat(calendar.version()).isEqualTo(1);
    assertThat(calendar.rules()).isEqualTo(StayRules.STANDARD);
    assertThat(read()).satisfies(read -> assertThat(read.entries()).isEmpty())
        .satisfies(read -> assertThat(read.version()).isEqualTo(1))
        .satisfies(read -> assertThat(read.rules()).isEqualTo(StayRules.STANDARD))
        .satisfies(read -> assertThat(read.readAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES)));
  }

  @Test
  void shouldKeepWhatTakesNights() {
    // given
    var until = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
    // when
    take(nights(0, 2), ann);
    take(nights(2, 4), ben);
    ofBooking(ben, calendar -> calendar.keepClosed(ben, LocalDate.MIN));
    hold(nights(4, 5), ann, until);
    change(nights(5, 7), calendar -> calendar.block(nights(5, 7), "Painter"));
    importNights("airbnb", nights(1, 9));
    // then
    assertThat(reasons()).containsExactlyInAnyOrderEntriesOf(Map.of(
        nights(0, 2), new Reservation(ann),
        nights(2, 4), new HostCancelled(ben),
        nights(4, 5), new Hold(ann, until),
        nights(5, 7), new Block("Painter"),
        nights(7, 9), new Imported("airbnb")));
    assertThat(read().imported()).containsExactly(new ImportedNights("airbnb", nights(1, 9)));
  }

  @Test
  void shouldKeepStayRules() {
    // given
    var everything = new StayTerms(2, 3, 400, true, true, Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY),
        AdvanceNotice.ofHours(48).until(LocalTime.of(18, 30)), new Preparation(1, 2), 200);
    var rules = new StayRules(everything, List.of(new DatedStayTerms(nights(0, 9), minimum(5)),
        new DatedStayTerms(nights(3, 4), notice(AdvanceNotice.ofHours(6)))));
    // when
    change(nights(0, 1), calendar -> calendar.changeRules(rules));
    // then
    assertThat(read().rules()).isEqualTo(rules);
    assertThat(read().version()).isEqualTo(2);
  }

  @Test
  void shouldMakeANewVersionForHostsOnly() {
    // when
    take(nights(0, 2), ann);
    importNights("airbnb", nights(20, 22));
    // then
    assertThat(read().version()).isEqualTo(1);
    // when
    change(nights(5, 7), calendar -> calendar.block(nights(5, 7), ""));
    change(nights(5, 7), calendar -> calendar.block(nights(5, 7), ""));
    // then
    assertThat(read().version()).as("blocking again changes nothing").isEqualTo(2);
  }

  @Test
  void shouldConfirmAndShortenAndRelease() {
    // given
    hold(nights(0, 5), ann, Instant.now().plus(1, ChronoUnit.HOURS));
    // when
    var confirmation = inTransaction(() -> {
      var calendar = calendars().lock(listing, ann);
      var outcome = calendar.confirm(ann);
      calendars().save(calendar);
      return outcome;
    });
    // then
    assertThat(confirmation).isEqualTo(Confirmation.CONFIRMED);
    assertThat(reasons()).isEqualTo(Map.of(nights(0, 5), new Reservation(ann)));
    // when
    ofBooking(ann, calendar -> calendar.releaseFrom(ann, day(2)));
    // then
    assertThat(reasons()).isEqualTo(Map.of(nights(0, 2), new Reservation(ann)));
    // when
    ofBooking(ann, calendar -> calendar.release(ann));
    // then
    assertThat(reasons()).isEmpty();
  }

  @Test
  void shouldReleaseNothingOfABookingWithoutNights() {
    // given
    take(nights(0, 2), ann);
    // when
    ofBooking(ben, calendar -> calendar.release(ben));
    // then
    assertThat(reasons()).containsKey(nights(0, 2));
  }

  @Test
  void shouldEndADeadHoldThatReachesFarBeyondTheStay() {
    // given
    hold(nights(0, 31), ann, Instant.now().minusSeconds(1));
    importNights("airbnb", nights(28, 33), nights(70, 75));
    // when
    var taking = take(nights(1, 3), ben);
    // then
    assertThat(taking).isEqualTo(new Taken(List.of(ann)));
    assertThat(nightsByReason()).isEqualTo(Map.of(
        new Reservation(ben), NightSet.of(nights(1, 3)),
        new Imported("airbnb"), NightSet.of(List.of(nights(28, 33), nights(70, 75)))));
  }

  @Test
  void shouldReplaceWhatASourceImportedBefore() {
    // given
    importNights("airbnb", nights(0, 3), nights(200, 205));
    importNights("vrbo", nights(2, 5));
    // when
    importNights("airbnb", nights(1, 2));
    // then
    assertThat(reasons())
        .isEqualTo(Map.of(nights(1, 2), new Imported("airbnb"), nights(2, 5), new Imported("vrbo")));
    // when
    inTransaction(() -> {
      var calendars = calendars().lock(List.of(listing), nights(0, 1), "airbnb");
      calendars.forEach(calendar -> calendar.replaceImported("airbnb", NightSet.EMPTY));
      calendars().saveAll(calendars);
      return calendars;
    });
    // then
    assertThat(reasons()).isEqualTo(Map.of(nights(2, 5), new Imported("vrbo")));
  }

  @Test
  void shouldStoreManyCalendarsAtOnce() {
    // given
    var others = List.of(new ListingId(UUID.randomUUID()), listing, new ListingId(UUID.randomUUID()));
    // when
    inTransaction(() -> {
      var locked = calendars().lock(others, nights(0, 30), "airbnb");
      locked.forEach(calendar -> calendar.replaceImported("airbnb", NightSet.of(List.of(nights(0, 3), nights(5, 6)))));
      calendars().saveAll(locked);
      return locked;
    });
    // then
    assertThat(calendars().read(others, EVERYTHING).values())
        .hasSize(3)
        .allSatisfy(read -> assertThat(read.entries()).extracting(CalendarEntry::nights)
            .containsExactlyInAnyOrder(nights(0, 3), nights(5, 6)));
  }

  @Test
  void shouldReadManyCalendarsAndThoseNobodyTouched() {
    // given
    take(nights(0, 2), ann);
    var untouched = new ListingId(UUID.randomUUID());
    // when
    var read = calendars().read(List.of(listing, untouched), EVERYTHING);
    // then
    assertThat(read).containsOnlyKeys(listing, untouched);
    assertThat(read).hasEntrySatisfying(listing, calendar -> assertThat(calendar.entries()).hasSize(1));
    assertThat(read).hasEntrySatisfying(untouched, calendar -> assertThat(calendar.entries()).isEmpty());
    assertThat(read).hasEntrySatisfying(untouched,
        calendar -> assertThat(calendar.rules()).isEqualTo(StayRules.STANDARD));
  }

  @Test
  void shouldTellWhatIsTakenToWhoOnlyLooks() {
    // given
    take(nights(0, 2), ann);
    importNights("airbnb", nights(1, 4), nights(9, 10));
    // when
    var read = calendars().read(List.of(listing), EVERYTHING).get(listing);
    var looked = calendars().look(List.of(listing), EVERYTHING).get(listing);
    // then
    assertThat(looked.occupancy()).isEqualTo(read.occupancy());
    assertThat(looked.occupancy().taken()).isEqualTo(NightSet.of(List.of(nights(0, 4), nights(9, 10))));
    assertThat(looked.entries()).extracting(CalendarEntry::nights).containsExactly(nights(0, 2));
  }

  @Test
  void shouldHaveChangedNothingWhenATransactionFails() {
    // when
    assertThatThrownBy(() -> inTransaction(() -> {
      saved(calendars().lock(listing, around(nights(0, 2))), calendar -> calendar.reserve(nights(0, 2), ann, CHECK_IN));
      throw new IllegalStateException("crash");
    })).hasMessage("crash");
    // then
    assertThat(reasons()).isEmpty();
  }

  @Test
  void shouldLetNeighboursShareTheNightsBetweenThem() {
    // given
    change(nights(0, 1), calendar -> calendar.changeTerms(nights(-30, 60), preparation(2, 2)));
    // when
    var takings = Race.of(List.of(() -> take(nights(0, 3), ann), () -> take(nights(5, 8), ben)));
    // then
    assertThat(takings).allSatisfy(taking -> assertThat(taking).isInstanceOf(Taken.class));
  }

  @Test
  void shouldMoveAStayInOneGo() {
    // given
    take(nights(0, 3), ann);
    var until = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
    // when
    change(EVERYTHING, calendar -> calendar.holdMove(nights(1, 5), ann, until));
    // then
    assertThat(reasons()).isEqualTo(Map.of(nights(0, 3), new Reservation(ann), nights(3, 5), new Hold(ann, until)));
    // when
    move(nights(1, 5), ann);
    // then
    assertThat(reasons()).isEqualTo(Map.of(nights(1, 5), new Reservation(ann)));
  }

  @Test
  void shouldSetTheRulesOfManyCalendarsAtOnce() {
    // given
    var some = List.of(new ListingId(UUID.randomUUID()), listing);
    // when
    inTransaction(() -> {
      var locked = calendars().lock(some, nights(0, 1));
      locked.forEach(calendar -> calendar.changeTerms(nights(0, 9), minimum(2)));
      calendars().saveAll(locked);
      return locked;
    });
    // then
    assertThat(calendars().read(some, EVERYTHING).values()).hasSize(2).allSatisfy(calendar -> {
      assertThat(calendar.version()).isEqualTo(2);
      assertThat(calendar.rules()).isEqualTo(StayRules.STANDARD.with(nights(0, 9), minimum(2)));
    });
  }

  private Map<EntryReason, NightSet> nightsByReason() {
    return read().entries().stream().collect(
        Collectors.toMap(CalendarEntry::reason, entry -> NightSet.of(entry.nights()), NightSet::plus));
  }
}

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
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CalendarEntry;
import dev.roost.availability.domain.CalendarSnapshot;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.CheckInTime;
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
import dev.roost.availability.domain.Taking;
import dev.roost.availability.domain.Taking.NotOpen;
import dev.roost.availability.domain.Taking.Taken;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every kind of {@link Calendars} promises. Nights are counted from thirty days ahead, since time is the real one. */
public abstract class CalendarsContract {

  protected static final CheckInTime CHECK_IN = new CheckInTime(LocalTime.of(15, 0), ZoneId.of("Europe/Lisbon"));
  static final StayDates EVERYTHING = StayDates.of("2000-01-01", "2100-01-01");

  protected final ListingId listing = new ListingId(UUID.randomUUID());
  protected final UUID ann = UUID.randomUUID();
  protected final UUID ben = UUID.randomUUID();
  private final LocalDate first = LocalDate.now(CHECK_IN.zone()).plusDays(30);

  protected abstract Calendars calendars();

  /** Runs something in a transaction of its own. */
  protected abstract <T> T inTransaction(Supplier<T> work);

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

  protected final StayDates nights(int from, int to) {
    return new StayDates(day(from), day(to));
  }

  protected final LocalDate day(int number) {
    return first.plusDays(number);
  }

  protected static StayDates around(StayDates stay) {
    return Calendar.windowAround(stay);
  }

  protected final Taking take(StayDates stay, UUID booking) {
    return inTransaction(() -> {
      var calendar = calendars().lock(listing, around(stay));
      var taking = calendar.reserve(stay, booking, CHECK_IN);
      calendars().save(calendar);
      return taking;
    });
  }

  protected final Taking hold(StayDates stay, UUID booking, Instant until) {
    return inTransaction(() -> {
      var calendar = calendars().lock(listing, around(stay));
      var taking = calendar.hold(stay, booking, until, CHECK_IN);
      calendars().save(calendar);
      return taking;
    });
  }

  protected final Taking move(StayDates stay, UUID booking) {
    return inTransaction(() -> {
      var calendar = calendars().lock(listing, EVERYTHING);
      var taking = calendar.move(stay, booking);
      calendars().save(calendar);
      return taking;
    });
  }

  protected final void change(StayDates window, Consumer<Calendar> change) {
    inTransaction(() -> saved(calendars().lock(listing, window), change));
  }

  protected final void ofBooking(UUID booking, Consumer<Calendar> change) {
    inTransaction(() -> saved(calendars().lock(listing, booking), change));
  }

  protected final void importNights(String source, StayDates... nights) {
    importInto(List.of(listing), source, nights);
  }

  private void importInto(List<ListingId> listings, String source, StayDates... nights) {
    inTransaction(() -> {
      var locked = calendars().lock(listings, NightSet.hull(List.of(nights)), source);
      locked.forEach(calendar -> calendar.replaceImported(source, NightSet.of(List.of(nights))));
      calendars().saveAll(locked);
      return locked;
    });
  }

  protected final Calendar saved(Calendar calendar, Consumer<Calendar> change) {
    change.accept(calendar);
    calendars().save(calendar);
    return calendar;
  }

  protected final CalendarSnapshot read() {
    return calendars().read(List.of(listing), EVERYTHING).values().iterator().next();
  }

  private Map<EntryReason, NightSet> nightsByReason() {
    return read().entries().stream().collect(
        Collectors.toMap(CalendarEntry::reason, entry -> NightSet.of(entry.nights()), NightSet::plus));
  }

  private Map<StayDates, EntryReason> reasons() {
    return read().entries().stream().collect(Collectors.toMap(CalendarEntry::nights, CalendarEntry::reason));
  }
}

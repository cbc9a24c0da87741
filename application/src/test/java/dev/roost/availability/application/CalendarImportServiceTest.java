package dev.roost.availability.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.THREE_IN_LISBON;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;

import dev.roost.availability.api.CalendarImports.ImportedCalendar;
import dev.roost.availability.api.CalendarImports.ImportedTerms;
import dev.roost.availability.contract.StayTerms;
import dev.roost.availability.domain.CalendarEntry;
import dev.roost.availability.domain.EntryReason.Imported;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import roosttest.availability.InMemoryCalendars;
import roosttest.identity.Actors;
import roosttest.platform.MutableClock;
import roosttest.pricing.FakeListings;

class CalendarImportServiceTest {

  private static final Actor IMPORT = Actor.system("import");

  private final ListingId flat = FakeListings.id(1);
  private final ListingId hut = FakeListings.id(2);
  private final InMemoryCalendars calendars = new InMemoryCalendars(() -> NOON);
  private final CalendarImportService service = new CalendarImportService(calendars, MutableClock.at(NOON));

  @Test
  void shouldCloseNightsOfManyListings() {
    // when
    var changed = service.replaceBlocks(IMPORT, "airbnb", List.of(closed(flat, may(1, 3), may(3, 5)), closed(hut),
        closed(FakeListings.id(3), may(8, 9))));
    // then
    assertThat(changed).isEqualTo(2);
    assertThat(calendars.snapshot(flat).entries()).extracting(CalendarEntry::nights).containsExactly(may(1, 5));
    assertThat(calendars.snapshot(hut).entries()).isEmpty();
  }

  @Test
  void shouldChangeNothingByImportingTheSameAgain() {
    // given
    var calendar = List.of(closed(flat, may(1, 3)));
    service.replaceBlocks(IMPORT, "airbnb", calendar);
    // then
    assertThat(service.replaceBlocks(IMPORT, "airbnb", calendar)).isZero();
  }

  @Test
  void shouldReplaceWhatTheSourceSaidAndLeaveReservationsAlone() {
    // given
    service.replaceBlocks(IMPORT, "airbnb", List.of(closed(flat, may(1, 3))));
    var calendar = calendars.lock(flat, may(1, 31));
    calendar.reserve(may(5, 8), ANN, THREE_IN_LISBON);
    calendars.save(calendar);
    // when
    service.replaceBlocks(IMPORT, "airbnb", List.of(closed(flat, may(4, 10))));
    // then
    assertThat(calendars.snapshot(flat).entries()).filteredOn(entry -> entry.reason().equals(new Imported("airbnb")))
        .extracting(CalendarEntry::nights).containsExactlyInAnyOrder(may(4, 5), may(8, 10));
    assertThat(calendars.snapshot(flat).entries()).hasSize(3);
  }

  @Test
  void shouldSayHowLongStaysAre() {
    // given
    service.replaceGeneralTerms(IMPORT, List.of(new ImportedTerms(flat, minimum(2))));
    var calendar = calendars.lock(flat, may(1, 31));
    calendar.changeTerms(may(10, 12), minimum(5));
    calendars.save(calendar);
    // when
    var changed = service.replaceGeneralTerms(IMPORT, List.of(ImportedTerms.ofNights(flat, 3, 1125)));
    // then
    assertThat(changed).isEqualTo(1);
    assertThat(calendars.snapshot(flat).rules().otherwise().minimumNights()).isEqualTo(3);
    assertThat(calendars.snapshot(flat).rules().dated()).as("terms for dates stay").hasSize(1);
  }

  @Test
  void shouldMakeSenseOfAnyNumbers() {
    assertThat(ImportedTerms.ofNights(flat, -5, 0).terms()).isEqualTo(nights(1, 1));
    assertThat(ImportedTerms.ofNights(flat, 30, 7).terms()).isEqualTo(nights(30, 30));
    assertThat(ImportedTerms.ofNights(flat, 2, 2_147_483_647L).terms()).isEqualTo(nights(2, 1125));
    assertThat(ImportedTerms.ofNights(flat, 5_000_000_000L, 5_000_000_000L).terms()).isEqualTo(nights(1125, 1125));
  }

  @Test
  void shouldDoNothingForNobody() {
    assertThat(service.replaceBlocks(IMPORT, "airbnb", List.of())).isZero();
    assertThat(service.replaceGeneralTerms(IMPORT, List.of())).isZero();
    assertThat(service.replaceBlocks(IMPORT, "airbnb", List.of(closed(flat)))).isZero();
  }

  @Test
  void shouldBeForRoostItself() {
    for (var user : List.of(Actors.host(), Actors.admin(), Actor.anonymous())) {
      assertThat(refusal(() -> service.replaceBlocks(user, "airbnb", List.of())))
          .isEqualTo(new NotAllowed("import calendars"));
      assertThat(refusal(() -> service.replaceGeneralTerms(user, List.of())))
          .isEqualTo(new NotAllowed("import calendars"));
    }
  }

  @Test
  void shouldRefuseWhatCannotBe() {
    // given
    var tooMany = LongStream.rangeClosed(1, 1001).mapToObj(i -> closed(FakeListings.id(i))).toList();
    // then
    assertThat(refusal(() -> service.replaceBlocks(IMPORT, " ", List.of(closed(flat)))))
        .isInstanceOf(InvalidField.class);
    assertThat(refusal(() -> service.replaceBlocks(IMPORT, "x".repeat(101), List.of())))
        .isInstanceOf(InvalidField.class);
    assertThat(refusal(() -> service.replaceBlocks(IMPORT, "airbnb", tooMany))).isInstanceOf(InvalidField.class);
    assertThat(refusal(() -> service.replaceBlocks(IMPORT, "airbnb", List.of(closed(flat), closed(flat)))))
        .isInstanceOf(InvalidField.class);
    assertThat(refusal(() -> service.replaceBlocks(IMPORT, "airbnb",
        List.of(closed(flat, StayDates.of("1815-01-01", "1815-01-02")))))).isInstanceOf(InvalidField.class);
  }

  private static StayTerms nights(int minimum, int maximum) {
    return new StayTerms(minimum, null, maximum, null, null, null, null, null, null);
  }

  private static ImportedCalendar closed(ListingId listing, StayDates... nights) {
    return new ImportedCalendar(listing, List.of(nights));
  }

  private static Refusal refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}

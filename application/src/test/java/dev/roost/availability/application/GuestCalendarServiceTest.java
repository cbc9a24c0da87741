package dev.roost.availability.application;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.BEN;
import static roosttest.availability.CalendarFixture.CAT;
import static roosttest.availability.CalendarFixture.EVERY_NIGHT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.THREE_IN_LISBON;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;
import static roosttest.availability.CalendarFixture.preparation;

import dev.roost.availability.api.CalendarView;
import dev.roost.availability.api.CalendarView.MonthView;
import dev.roost.availability.api.CalendarView.NightView;
import dev.roost.availability.api.ClosedView;
import dev.roost.availability.api.ClosedView.Because;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.NightSet;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import roosttest.availability.InMemoryCalendars;
import roosttest.identity.Actors;
import roosttest.platform.MutableClock;
import roosttest.pricing.FakeListings;

class GuestCalendarServiceTest {

  private static final YearMonth MAY = YearMonth.of(2027, 5);

  private final ListingId flat = FakeListings.id(1);
  private final MutableClock clock = MutableClock.at(NOON);
  private final InMemoryCalendars calendars = new InMemoryCalendars(clock::instant);
  private final FakeListings listings = new FakeListings();
  private final GuestCalendarService service = new GuestCalendarService(calendars, new CalendarAccess(listings), clock);

  GuestCalendarServiceTest() {
    listings.add(FakeListings.flat(1));
  }

  @Test
  void shouldShowMonthByMonth() {
    // when
    var calendar = service.months(Actor.anonymous(), flat, YearMonth.of(2027, 12), 3);
    // then
    assertThat(calendar.listing()).isEqualTo(flat);
    assertThat(calendar.version()).isEqualTo(1);
    assertThat(calendar.zone()).hasToString("Europe/Lisbon");
    assertThat(calendar.months()).extracting(MonthView::month).hasToString("[2027-12, 2028-01, 2028-02]");
    assertThat(calendar.months()).extracting(month -> month.nights().size()).containsExactly(31, 31, 29);
  }

  @Test
  void shouldTellGuestsWhatIsOpenAndNothingElse() {
    // given
    aBusyMonth();
    // when
    var nights = nightsFor(Actors.guest());
    // then
    assertThat(where(nights, night -> !night.open())).containsExactly(5, 6, 9, 10, 11, 12, 13, 14, 18, 22, 25, 26);
    assertThat(where(nights, NightView::checkIn)).doesNotContain(5, 6, 8, 9, 14, 18).contains(1, 4, 7, 15, 27);
    assertThat(where(nights, NightView::checkOut)).doesNotContain(1, 6, 7, 11, 15).contains(2, 5, 8, 16);
    assertThat(nights).allSatisfy(night -> assertThat(night.closed()).isNull());
  }

  @Test
  void shouldTellHostsWhyNightsAreClosed() {
    // given
    aBusyMonth();
    // when
    var nights = nightsFor(Actors.host());
    // then
    assertThat(closed(nights, 5)).isEqualTo(new ClosedView(Because.BLOCK, null, null, "Painter", null));
    assertThat(closed(nights, 9)).isEqualTo(ClosedView.because(Because.PREPARATION));
    assertThat(closed(nights, 10)).isEqualTo(new ClosedView(Because.RESERVATION, ANN, null, null, null));
    assertThat(closed(nights, 13)).isEqualTo(ClosedView.because(Because.PREPARATION));
    assertThat(closed(nights, 18)).isEqualTo(new ClosedView(Because.IMPORTED, null, null, null, "airbnb"));
    assertThat(closed(nights, 22)).isEqualTo(new ClosedView(Because.HOST_CANCELLED, BEN, null, null, null));
    assertThat(closed(nights, 25))
        .isEqualTo(new ClosedView(Because.HOLD, CAT, NOON.plus(Duration.ofMinutes(15)), null, null));
    assertThat(nights.get(6).closed()).isNull();
  }

  @Test
  void shouldShowWhatLiesOutsideOfTheBookingTimes() {
    // when
    var april = nights(service.months(Actors.host(), flat, MAY.minusMonths(1), 1));
    var nextYear = nights(service.months(Actors.host(), flat, MAY.plusMonths(12), 1));
    // then
    assertThat(april).allSatisfy(night -> assertThat(night.closed()).isEqualTo(ClosedView.because(Because.TOO_SOON)));
    assertThat(nextYear)
        .allSatisfy(night -> assertThat(night.closed()).isEqualTo(ClosedView.because(Because.TOO_FAR_AHEAD)));
    assertThat(nextYear.getFirst().checkIn()).isFalse();
  }

  @Test
  void shouldSayHowLongStaysAre() {
    // given
    change(calendar -> calendar.changeTerms(may(10, 12), minimum(3)));
    // when
    var nights = nightsFor(Actors.guest());
    // then
    assertThat(nights.get(8).minimumNights()).isEqualTo(1);
    assertThat(nights.get(9).minimumNights()).isEqualTo(3);
    assertThat(nights.get(9).maximumNights()).isEqualTo(31);
  }

  @ParameterizedTest
  @EnumSource(value = ListingStatus.class, names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
  void shouldShowListingsOffTheMarketToTheirHostsOnly(ListingStatus status) {
    // given
    listings.change(flat, it -> FakeListings.withStatus(it, status));
    // then
    for (var stranger : List.of(Actor.anonymous(), Actors.guest(), Actors.host(Actors.BERT), Actor.system("timer"))) {
      assertThat(refusal(() -> nightsFor(stranger))).isEqualTo(new NotFound("listing", flat.toString()));
    }
    assertThat(nightsFor(Actors.host())).hasSize(31);
    assertThat(nightsFor(Actors.admin())).hasSize(31);
  }

  @Test
  void shouldGiveReasonsToThoseWhoMayView() {
    // given
    aBusyMonth();
    listings.change(flat, it -> FakeListings.withCoHost(it, Actors.BERT, Set.of(HostRight.VIEW)));
    // then
    for (var insider : List.of(Actors.host(Actors.BERT), Actors.admin(),
        Actors.integration(Actors.ANNA, Scope.CALENDAR_READ))) {
      assertThat(closed(nightsFor(insider), 10).because()).isEqualTo(Because.RESERVATION);
    }
    assertThat(nightsFor(Actors.integration(Actors.ANNA, Scope.BOOKINGS_READ)).get(9).closed()).isNull();
  }

  @Test
  void shouldNotKnowListingsThatAreNotThere() {
    assertThat(refusal(() -> service.months(Actors.guest(), FakeListings.id(2), MAY, 1))).isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13, -1})
  void shouldShowUpToAYear(int months) {
    assertThat(refusal(() -> service.months(Actors.guest(), flat, MAY, months))).isInstanceOf(InvalidField.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-12", "2200-02"})
  void shouldNotShowOtherCenturies(YearMonth month) {
    assertThat(refusal(() -> service.months(Actors.guest(), flat, month, 1))).isInstanceOf(InvalidField.class);
  }

  private void aBusyMonth() {
    change(calendar -> {
      calendar.changeTerms(may(9, 14), preparation(1, 2));
      calendar.block(may(5, 7), "Painter");
      calendar.reserve(may(10, 13), ANN, THREE_IN_LISBON);
      calendar.replaceImported("airbnb", NightSet.of(may(18, 19)));
      calendar.reserve(may(22, 23), BEN, THREE_IN_LISBON);
      calendar.keepClosed(BEN, LocalDate.MIN);
      calendar.hold(may(25, 27), CAT, NOON.plus(Duration.ofMinutes(15)), THREE_IN_LISBON);
    });
  }

  private void change(Consumer<Calendar> change) {
    var calendar = calendars.lock(flat, EVERY_NIGHT.ranges().getFirst());
    change.accept(calendar);
    calendars.save(calendar);
  }

  private List<NightView> nightsFor(Actor actor) {
    return nights(service.months(actor, flat, MAY, 1));
  }

  private static List<NightView> nights(CalendarView calendar) {
    return calendar.months().getFirst().nights();
  }

  private static ClosedView closed(List<NightView> nights, int dayOfMonth) {
    return requireNonNull(nights.get(dayOfMonth - 1).closed());
  }

  private static List<Integer> where(List<NightView> nights, Predicate<NightView> condition) {
    return nights.stream().filter(condition).map(night -> night.date().getDayOfMonth()).toList();
  }

  private static Refusal refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}

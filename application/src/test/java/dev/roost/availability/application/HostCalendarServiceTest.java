package dev.roost.availability.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.EVERY_NIGHT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.THREE_IN_LISBON;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;

import dev.roost.availability.api.BlockView;
import dev.roost.availability.api.ChangeNights;
import dev.roost.availability.api.ChangeNights.Access.Blocked;
import dev.roost.availability.api.ChangeNights.Access.Open;
import dev.roost.availability.api.ChangeNights.NightsChange;
import dev.roost.availability.api.DatedTerms;
import dev.roost.availability.api.ReplaceStayRules;
import dev.roost.availability.api.StayRulesView;
import dev.roost.availability.contract.CalendarChanged;
import dev.roost.availability.contract.CalendarRefusal.NightsBooked;
import dev.roost.availability.contract.CalendarRefusal.NightsStayClosed;
import dev.roost.availability.contract.StayTerms;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.StayRule;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import roosttest.availability.InMemoryCalendars;
import roosttest.identity.Actors;
import roosttest.platform.MutableClock;
import roosttest.platform.RecordedEvents;
import roosttest.pricing.FakeListings;

class HostCalendarServiceTest {

  private final ListingId flat = FakeListings.id(1);
  private final MutableClock clock = MutableClock.at(NOON);
  private final InMemoryCalendars calendars = new InMemoryCalendars(clock::instant);
  private final FakeListings listings = new FakeListings();
  private final RecordedEvents events = new RecordedEvents();
  private final List<UUID> ended = new ArrayList<>();
  private final HostCalendarService service = new HostCalendarService(calendars, new InMemoryHostBlocks(calendars),
      new CalendarStore(calendars, ended::addAll, events.publisher()), new CalendarAccess(listings), clock);

  HostCalendarServiceTest() {
    listings.add(FakeListings.flat(1));
  }

  @Test
  void shouldChangeManyNightsAtOnce() {
    // when
    var version = service.change(Actors.host(), flat, new ChangeNights(List.of(
        new NightsChange(may(10, 20), new Blocked(" Painter "), null),
        new NightsChange(may(12, 14), new Open(), minimum(2)),
        new NightsChange(may(25, 28), null, minimum(3)))), 1);
    // then
    assertThat(version).isEqualTo(2);
    assertThat(service.blocks(Actors.host(), flat, PageRequest.first(10)).items())
        .extracting(BlockView::nights, BlockView::note).containsExactly(
            tuple(may(10, 12), "Painter"),
            tuple(may(14, 20), "Painter"));
    assertThat(service.stayRules(Actors.host(), flat).dated()).containsExactly(
        new DatedTerms(may(12, 14), minimum(2)), new DatedTerms(may(25, 28), minimum(3)));
    assertThat(events.take()).as("one event for all of it").containsExactly(new CalendarChanged(flat));
  }

  @Test
  void shouldChangeNothingByDoingTheSameAgain() {
    // given
    var command = block(may(10, 12));
    var version = service.change(Actors.host(), flat, command, 1);
    events.take();
    // when
    var again = service.change(Actors.host(), flat, command, version);
    // then
    assertThat(again).isEqualTo(version);
    assertThat(events.take()).isEmpty();
  }

  @Test
  void shouldNotOverwriteWhatSomebodyElseChanged() {
    // given
    service.change(Actors.host(), flat, block(may(10, 12)), 1);
    // then
    assertThat(refusal(() -> service.change(Actors.host(), flat, block(may(15, 17)), 1)))
        .isEqualTo(new VersionStale("calendar", 2));
    assertThat(refusal(() -> service.replaceStayRules(Actors.host(), flat, nothing(), 1)))
        .isEqualTo(new VersionStale("calendar", 2));
  }

  @Test
  void shouldNotBlockReservedNightsNorAnythingElseOfTheRequest() {
    // given
    change(calendar -> calendar.reserve(may(10, 12), ANN, THREE_IN_LISBON));
    var command = new ChangeNights(List.of(new NightsChange(may(5, 6), new Blocked(""), null),
        new NightsChange(may(11, 13), new Blocked(""), null)));
    // then
    assertThat(refusal(() -> service.change(Actors.host(), flat, command, 1))).isInstanceOf(NightsBooked.class);
    assertThat(service.blocks(Actors.host(), flat, PageRequest.first(10)).items()).isEmpty();
  }

  @Test
  void shouldEndDeadHoldsWithTheirBookings() {
    // given
    change(calendar -> calendar.hold(may(10, 12), ANN, NOON, THREE_IN_LISBON));
    // when
    service.change(Actors.host(), flat, block(may(10, 12)), 1);
    // then
    assertThat(ended).containsExactly(ANN);
  }

  @Test
  void shouldOpenNightsOfACancelledStayForAdministratorsOnly() {
    // given
    change(calendar -> {
      calendar.reserve(may(10, 12), ANN, THREE_IN_LISBON);
      calendar.keepClosed(ANN, LocalDate.MIN);
    });
    var open = new ChangeNights(List.of(new NightsChange(may(10, 12), new Open(), null)));
    // then
    assertThat(refusal(() -> service.change(Actors.host(), flat, open, 2))).isInstanceOf(NightsStayClosed.class);
    assertThat(service.change(Actors.admin(), flat, open, 2)).isEqualTo(3);
  }

  @Test
  void shouldNotLetAdministratorsSpeakForTheHost() {
    // given
    change(calendar -> calendar.block(may(10, 12), "Painter"));
    var open = new ChangeNights(List.of(new NightsChange(may(10, 12), new Open(), null)));
    var withTerms = new ChangeNights(List.of(new NightsChange(may(10, 12), new Open(), minimum(2))));
    // then
    assertThat(refusal(() -> service.change(Actors.admin(), flat, block(may(15, 17)), 2)))
        .isEqualTo(new NotAllowed("change the calendar"));
    assertThat(refusal(() -> service.change(Actors.admin(), flat, withTerms, 2)))
        .isEqualTo(new NotAllowed("change the calendar"));
    assertThat(refusal(() -> service.replaceStayRules(Actors.admin(), flat, nothing(), 2)))
        .isEqualTo(new NotAllowed("change the calendar"));
    assertThat(service.change(Actors.admin(), flat, open, 2)).as("the host's own block stays").isEqualTo(2);
    assertThat(service.blocks(Actors.admin(), flat, PageRequest.first(10)).items()).hasSize(1);
  }

  @Test
  void shouldReadAndReplaceStayRules() {
    // given
    var rules = new ReplaceStayRules(minimum(2), List.of(new DatedTerms(may(1, 31), minimum(3)),
        new DatedTerms(may(10, 12), minimum(4))));
    // when
    var replaced = service.replaceStayRules(Actors.host(), flat, rules, 1);
    // then
    assertThat(replaced).isEqualTo(new StayRulesView(2, StayRule.STANDARD.with(minimum(2)).terms(),
        List.of(new DatedTerms(may(10, 12), minimum(4)), new DatedTerms(may(1, 31), minimum(3)))));
    assertThat(service.stayRules(Actors.host(), flat)).isEqualTo(replaced);
    assertThat(events.take()).containsExactly(new CalendarChanged(flat));
  }

  @Test
  void shouldListBlocksThatAreNotOver() {
    // given
    change(calendar -> {
      calendar.block(may(1, 2), "over tomorrow");
      calendar.block(may(5, 6), "");
    });
    // then
    assertThat(service.blocks(Actors.host(), flat, PageRequest.first(10)).items()).hasSize(2);
    // when
    clock.set(NOON.plus(Duration.ofDays(1)));
    // then
    assertThat(service.blocks(Actors.host(), flat, PageRequest.first(10)).items()).extracting(BlockView::nights)
        .containsExactly(may(5, 6));
  }

  @Test
  void shouldNotBeThereForStrangers() {
    for (var stranger : List.of(Actors.guest(), Actors.host(Actors.BERT))) {
      assertThat(refusalsOf(stranger)).containsOnly(new NotFound("listing", flat.toString()));
    }
  }

  @Test
  void shouldAskWhoItIs() {
    assertThat(refusalsOf(Actor.anonymous())).containsOnly(new NotLoggedIn());
    assertThat(refusalsOf(Actor.system("timer"))).containsOnly(new NotLoggedIn());
  }

  @Test
  void shouldNeedTheScopeOfAKey() {
    // given
    var reader = Actors.integration(Actors.ANNA, Scope.CALENDAR_READ);
    var stranger = Actors.integration(Actors.ANNA, Scope.LISTINGS_WRITE);
    // then
    assertThat(service.stayRules(reader, flat).version()).isEqualTo(1);
    assertThat(refusal(() -> service.change(reader, flat, block(may(10, 12)), 1)))
        .isEqualTo(new ScopeMissing(Scope.CALENDAR_WRITE));
    assertThat(refusal(() -> service.stayRules(stranger, flat))).isEqualTo(new ScopeMissing(Scope.CALENDAR_READ));
  }

  @Test
  void shouldLetCoHostsDoWhatTheyWereGranted() {
    // given
    listings.change(flat, it -> FakeListings.withCoHost(it, Actors.BERT, Set.of(HostRight.VIEW)));
    listings.change(flat,
        it -> FakeListings.withCoHost(it, Actors.CARA, Set.of(HostRight.VIEW, HostRight.EDIT_CALENDAR)));
    // then
    assertThat(service.stayRules(Actors.host(Actors.BERT), flat).version()).isEqualTo(1);
    assertThat(refusal(() -> service.change(Actors.host(Actors.BERT), flat, block(may(10, 12)), 1)))
        .isEqualTo(new NotAllowed("change the calendar"));
    assertThat(service.change(Actors.host(Actors.CARA), flat, block(may(10, 12)), 1)).isEqualTo(2);
  }

  private List<Refusal> refusalsOf(Actor actor) {
    return List.of(refusal(() -> service.change(actor, flat, block(may(10, 12)), 1)),
        refusal(() -> service.blocks(actor, flat, PageRequest.first(10))),
        refusal(() -> service.stayRules(actor, flat)),
        refusal(() -> service.replaceStayRules(actor, flat, nothing(), 1)));
  }

  private void change(Consumer<Calendar> change) {
    var calendar = calendars.lock(flat, EVERY_NIGHT.ranges().getFirst());
    change.accept(calendar);
    calendars.save(calendar);
  }

  private static ChangeNights block(StayDates nights) {
    return new ChangeNights(List.of(new NightsChange(nights, new Blocked(""), null)));
  }

  private static ReplaceStayRules nothing() {
    return new ReplaceStayRules(StayTerms.UNCHANGED, List.of());
  }

  private static Refusal refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}

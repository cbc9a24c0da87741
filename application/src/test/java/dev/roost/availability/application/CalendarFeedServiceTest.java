package dev.roost.availability.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.availability.CalendarFixture.NOON;

import dev.roost.availability.api.FeedView;
import dev.roost.availability.api.FeedView.Status;
import dev.roost.availability.api.HostCalendarFeeds;
import dev.roost.availability.contract.CalendarRefusal.TooManyChannels;
import dev.roost.availability.contract.Channel;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roosttest.availability.InMemoryCalendarFeeds;
import roosttest.availability.InMemoryCalendars;
import roosttest.identity.Actors;
import roosttest.platform.MutableClock;
import roosttest.platform.RecordedEvents;
import roosttest.platform.SequentialIds;
import roosttest.pricing.FakeListings;

class CalendarFeedServiceTest {

  private static final Channel AIRBNB = new Channel("airbnb");
  private static final String URL = "https://airbnb.example/1.ics";

  private final ListingId flat = FakeListings.id(1);
  private final MutableClock clock = MutableClock.at(NOON);
  private final FakeListings listings = new FakeListings();
  private final InMemoryCalendars calendars = new InMemoryCalendars(clock::instant);
  private final InMemoryCalendarFeeds stored = new InMemoryCalendarFeeds(clock::instant);
  private final List<LocalDate> asked = new ArrayList<>();
  private final CalendarFeedService feeds = new CalendarFeedService(stored, (day, _, _) -> {
    asked.add(day);
    return new Page<>(List.of(), null);
  }, new FeedImport(stored, calendars, new CalendarStore(calendars, _ -> {}, new RecordedEvents().publisher()),
      new SequentialIds(), clock), new CalendarAccess(listings), new SequentialIds(), clock);

  CalendarFeedServiceTest() {
    listings.add(FakeListings.flat(1));
  }

  @Test
  void shouldFollowAFeedOnceAndSomewhereElseWhenTold() {
    // when
    var first = feeds.follow(Actors.host(), flat, AIRBNB, URL);
    clock.advance(Duration.ofMinutes(1));
    var again = feeds.follow(Actors.host(), flat, AIRBNB, URL);
    var elsewhere = feeds.follow(Actors.host(), flat, AIRBNB, "webcal://airbnb.example/2.ics");
    // then
    assertThat(first).extracting(FeedView::status, FeedView::url, FeedView::nextAt)
        .containsExactly(Status.NEW, URL, NOON);
    assertThat(again).isEqualTo(first);
    assertThat(elsewhere).extracting(FeedView::url, FeedView::nextAt)
        .containsExactly("https://airbnb.example/2.ics", clock.instant());
    assertThat(feeds.list(Actors.host(), flat)).containsExactly(elsewhere);
    assertThat(feeds.get(Actors.host(), flat, AIRBNB)).isEqualTo(elsewhere);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http://airbnb.example/1.ics", "ftp://airbnb.example/1.ics", "https://u:p@airbnb.example",
      "file:///etc/passwd", "https://airbnb.example/a b", "https:///1.ics", "https://ä.example/"})
  void shouldRefuseWhatIsNoAddressOfAFeed(String url) {
    assertThat(refusal(() -> feeds.follow(Actors.host(), flat, AIRBNB, url))).isInstanceOf(InvalidField.class)
        .extracting("field").isEqualTo("url");
    assertThat(feeds.list(Actors.host(), flat)).isEmpty();
  }

  @Test
  void shouldHaveRoomForTwenty() {
    for (var number = 1; number <= HostCalendarFeeds.MOST; number++) {
      feeds.follow(Actors.host(), flat, new Channel("channel-" + number), URL);
    }
    assertThat(refusal(() -> feeds.follow(Actors.host(), flat, AIRBNB, URL))).isEqualTo(new TooManyChannels(20));
    assertThat(feeds.follow(Actors.host(), flat, new Channel("channel-1"), URL).status()).isEqualTo(Status.NEW);
  }

  @Test
  void shouldShowConflictsFromTheListingsToday() {
    feeds.conflicts(Actors.host(), flat, PageRequest.first(10));
    feeds.conflicts(Actors.admin(), flat, PageRequest.first(10));
    assertThat(asked).containsExactly(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 1));
    assertThat(refusal(() -> feeds.conflicts(Actors.guest(), flat, PageRequest.first(10))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void shouldBeForHostsWhoMayChangeTheCalendar() {
    // given
    listings.change(flat, it -> FakeListings.withCoHost(it, Actors.BERT, Set.of(HostRight.VIEW)));
    // then
    assertThat(refusalOf(Actor.anonymous())).isInstanceOf(NotLoggedIn.class);
    assertThat(refusalOf(Actors.integration(Actors.ANNA, Scope.CALENDAR_READ))).isInstanceOf(ScopeMissing.class);
    assertThat(refusalOf(Actors.host(Actors.BERT))).isInstanceOf(NotAllowed.class);
    assertThat(refusalOf(Actors.admin())).isInstanceOf(NotAllowed.class);
    assertThat(refusalOf(Actors.guest())).isInstanceOf(NotFound.class);
  }

  @Test
  void shouldFindNothingOfAChannelThatIsNotFollowed() {
    assertThat(refusal(() -> feeds.get(Actors.host(), flat, AIRBNB)))
        .isEqualTo(new NotFound("calendar feed", "airbnb"));
    assertThat(refusal(() -> feeds.refresh(Actors.host(), flat, AIRBNB))).isInstanceOf(NotFound.class);
    feeds.remove(Actors.host(), flat, AIRBNB);
  }

  private Refusal refusalOf(Actor actor) {
    feeds.follow(Actors.host(), flat, AIRBNB, URL);
    var refusal = refusal(() -> feeds.list(actor, flat));
    assertThat(refusal(() -> feeds.get(actor, flat, AIRBNB))).isEqualTo(refusal);
    assertThat(refusal(() -> feeds.follow(actor, flat, AIRBNB, URL))).isEqualTo(refusal);
    assertThat(refusal(() -> feeds.refresh(actor, flat, AIRBNB))).isEqualTo(refusal);
    assertThat(refusal(() -> feeds.remove(actor, flat, AIRBNB))).isEqualTo(refusal);
    return refusal;
  }

  private static Refusal refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}

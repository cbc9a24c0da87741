package dev.roost.availability.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.BEN;
import static roosttest.availability.CalendarFixture.CAT;
import static roosttest.availability.CalendarFixture.EVERY_NIGHT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.THREE_IN_LISBON;
import static roosttest.availability.CalendarFixture.may;

import dev.roost.availability.api.ChannelCalendars.ChannelCalendar;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.FeedId;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CalendarFeed;
import dev.roost.availability.domain.FeedUrl;
import dev.roost.availability.domain.ImportedEvent;
import dev.roost.availability.domain.NightSet;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.CalendarFiles;
import dev.roost.platform.Secrets;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roosttest.availability.InMemoryCalendarExports;
import roosttest.availability.InMemoryCalendarFeeds;
import roosttest.availability.InMemoryCalendars;
import roosttest.identity.Actors;
import roosttest.platform.MutableClock;
import roosttest.platform.SequentialIds;
import roosttest.pricing.FakeListings;

class ChannelCalendarServiceTest {

  private static final Channel AIRBNB = new Channel("airbnb");
  private static final Channel VRBO = new Channel("vrbo");
  private static final Secrets SECRETS = _ -> new byte[32];

  private final ListingId flat = FakeListings.id(1);
  private final MutableClock clock = MutableClock.at(NOON);
  private final InMemoryCalendars calendars = new InMemoryCalendars(clock::instant);
  private final FakeListings listings = new FakeListings();
  private final InMemoryCalendarFeeds feeds = new InMemoryCalendarFeeds(clock::instant);
  private final InMemoryCalendarExports stored = new InMemoryCalendarExports();
  private final ExportTokens tokens = new ExportTokens(SECRETS);
  private final EntryUids uids = new EntryUids(SECRETS);
  private final CalendarExportService exports = new CalendarExportService(stored, new CalendarAccess(listings), tokens,
      new SequentialIds(), clock);
  private final ChannelCalendarService channels = new ChannelCalendarService(stored, tokens, listings,
      new ExportedNights(calendars, feeds, uids, new NightMarks(SECRETS)), new OneLineEach(), clock);

  ChannelCalendarServiceTest() {
    listings.add(FakeListings.flat(1));
  }

  @Test
  void shouldTellAllThatNobodyCanBookFromTodayOnAndNothingOfGuests() {
    // given
    change(it -> it.reserve(may(3, 5), ANN, THREE_IN_LISBON));
    change(it -> it.hold(may(10, 12), BEN, NOON.plusSeconds(900), THREE_IN_LISBON));
    change(it -> it.block(may(20, 22), "Painter"));
    change(it -> it.reserve(may(24, 26), CAT, THREE_IN_LISBON));
    change(it -> it.keepClosed(CAT, LocalDate.MIN));
    clock.advance(Duration.ofDays(3));
    // when: the hold is dead by now, and the first stay has begun
    change(it -> it.hold(may(14, 15), BEN, clock.instant().plusSeconds(900), THREE_IN_LISBON));
    var read = read(AIRBNB);
    // then
    assertThat(read).containsExactlyInAnyOrder("2027-05-03 2027-05-05 Reserved", "2027-05-14 2027-05-15 Reserved",
        "2027-05-20 2027-05-22 Not available", "2027-05-24 2027-05-26 Not available");
    assertThat(text(AIRBNB)).doesNotContain("Painter", ANN.toString(), BEN.toString());
  }

  @Test
  void shouldLeaveOutWhatIsOver() {
    // given
    change(it -> it.reserve(may(3, 5), ANN, THREE_IN_LISBON));
    // when
    clock.advance(Duration.ofDays(4));
    // then
    assertThat(read(AIRBNB)).isEmpty();
  }

  @Test
  void shouldNotTellAChannelWhatItHasTold() {
    // given: a night that both have told shows here as the first one's
    change(it -> it.replaceImported(AIRBNB.source(), NightSet.of(may(10, 13))));
    change(it -> it.replaceImported(VRBO.source(), NightSet.of(may(12, 15))));
    // then
    assertThat(read(AIRBNB)).containsExactly("2027-05-12 2027-05-15 Not available");
    assertThat(read(VRBO)).containsExactly("2027-05-10 2027-05-13 Not available");
    assertThat(read(new Channel("booking.com"))).hasSize(2);
  }

  /** Each event by itself, called the same as long as the feed has it; what another Roost has named keeps its name. */
  @Test
  void shouldHandOnWhatOtherFeedsTell() {
    // given
    var feed = CalendarFeed.create(new FeedId(new UUID(7, 7)), flat, VRBO, new FeedUrl("https://vrbo.example/1.ics"),
        NOON);
    feeds.add(feed);
    var roosts = uids.of(FakeListings.id(2), ANN);
    feeds.replaceEvents(feed, List.of(new ImportedEvent(BEN, "Mr Smith's stay", may(10, 12)),
        new ImportedEvent(CAT, roosts, may(11, 14))));
    change(it -> it.follow(VRBO, NightSet.of(may(10, 14)), may(1, 2).checkIn()));
    // then
    assertThat(read(VRBO)).isEmpty();
    assertThat(text(AIRBNB)).contains(uids.of(flat, BEN) + " 2027-05-10 2027-05-12 Not available\n",
        roosts + " 2027-05-11 2027-05-14 Not available\n").doesNotContain("Smith");
    // when: the feed is gone, its past is not told
    feeds.remove(feed.id());
    change(it -> it.follow(VRBO, NightSet.EMPTY, may(12, 13).checkIn()));
    clock.advance(Duration.ofDays(11));
    assertThat(read(AIRBNB)).isEmpty();
  }

  @Test
  void shouldCallAnEntryTheSameForEver() {
    // given
    change(it -> it.hold(may(10, 12), ANN, NOON.plusSeconds(900), THREE_IN_LISBON));
    var held = text(AIRBNB);
    // when
    change(it -> it.confirm(ANN));
    // then
    assertThat(text(AIRBNB)).isEqualTo(held);
    var uid = held.substring(0, held.indexOf(' '));
    assertThat(uids.isOf(flat, uid)).isTrue();
    assertThat(uids.isOf(FakeListings.id(2), uid)).as("another calendar's").isFalse();
    assertThat(uids.isOf(flat, uid.replace(uid.charAt(0), uid.charAt(0) == 'a' ? 'b' : 'a'))).isFalse();
    assertThat(EntryUids.isOfSomeRoost("anything@else.example")).isFalse();
  }

  @Test
  void shouldHaveTheSameTagForTheSameNights() {
    // given
    var before = calendar(AIRBNB);
    clock.advance(Duration.ofMinutes(5));
    // then
    assertThat(calendar(AIRBNB).tag()).isEqualTo(before.tag());
    assertThat(calendar(AIRBNB).text()).as("the moment is another one").isNotEqualTo(before.text());
    change(it -> it.block(may(20, 22), ""));
    assertThat(calendar(AIRBNB).tag()).isNotEqualTo(before.tag());
  }

  @Test
  void shouldLeadNowhereOnceAnAddressWasChangedOrTakenBack() {
    // given
    var first = exports.open(Actors.host(), flat, AIRBNB).token();
    var second = exports.rotate(Actors.host(), flat, AIRBNB, 1).token();
    // then
    shouldLeadNowhere(first);
    assertThat(channels.read(Actor.anonymous(), second).text()).isNotEmpty();
    exports.close(Actors.host(), flat, AIRBNB);
    shouldLeadNowhere(second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ä", "{}", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void shouldLeadNowhereWithWhatIsNoToken(String token) {
    shouldLeadNowhere(token);
  }

  @Test
  void shouldNotBeGuessedFromAnother() {
    // given
    var token = exports.open(Actors.host(), flat, AIRBNB).token();
    // then
    shouldLeadNowhere(token.substring(0, 47) + (token.endsWith("A") ? 'B' : 'A'));
    shouldLeadNowhere(token + "AAAA");
  }

  private void shouldLeadNowhere(String token) {
    assertThatThrownBy(() -> channels.read(Actor.anonymous(), token)).isInstanceOf(Refused.class)
        .hasMessageContaining("NotFound");
  }

  private void change(Consumer<Calendar> change) {
    calendars.inTransaction(() -> {
      var calendar = calendars.lock(flat, EVERY_NIGHT.ranges().getFirst());
      change.accept(calendar);
      calendars.save(calendar);
      return calendar;
    });
  }

  private ChannelCalendar calendar(Channel channel) {
    return channels.read(Actor.anonymous(), exports.open(Actors.host(), flat, channel).token());
  }

  private String text(Channel channel) {
    return calendar(channel).text();
  }

  private List<String> read(Channel channel) {
    return text(channel).lines().filter(it -> !it.startsWith("at ")).map(it -> it.substring(it.indexOf(' ') + 1))
        .toList();
  }

  /** Shorter than a real file. */
  private record OneLineEach() implements CalendarFiles {
    @Override
    public String write(List<Event> events, Instant stamp) {
      return events.stream().map(it -> "%s %s %s %s\n".formatted(it.uid(), it.from(), it.to(), it.summary()))
          .collect(Collectors.joining("", "", "at " + stamp));
    }
  }
}

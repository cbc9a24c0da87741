package dev.roost.availability.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.EVERY_NIGHT;
import static roosttest.availability.CalendarFixture.NOON;
import static roosttest.availability.CalendarFixture.THREE_IN_LISBON;
import static roosttest.availability.CalendarFixture.may;

import dev.roost.availability.api.FeedView;
import dev.roost.availability.api.FeedView.Status;
import dev.roost.availability.application.FeedReader.Reading;
import dev.roost.availability.contract.CalendarChanged;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.DoubleBookingFound;
import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CalendarEntry;
import dev.roost.availability.domain.EntryReason.Imported;
import dev.roost.availability.domain.EntryReason.Reservation;
import dev.roost.availability.domain.FeedContents;
import dev.roost.availability.domain.FeedEvent;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.OutgoingHttp;
import dev.roost.platform.OutgoingHttp.Fetched;
import dev.roost.platform.OutgoingHttp.Fetched.Why;
import dev.roost.platform.OutgoingHttp.Got;
import dev.roost.platform.OutgoingHttp.NotFetched;
import dev.roost.shared.Page;
import dev.roost.shared.StayDates;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.availability.InMemoryCalendarFeeds;
import roosttest.availability.InMemoryCalendars;
import roosttest.identity.Actors;
import roosttest.platform.MutableClock;
import roosttest.platform.RecordedEvents;
import roosttest.platform.SequentialIds;
import roosttest.pricing.FakeListings;

/** Feeds from the wish of a host to the nights in the calendar, with a channel that answers as it is told. */
class FeedWorkerTest {

  private static final Channel AIRBNB = new Channel("airbnb");
  private static final Channel VRBO = new Channel("vrbo");
  private static final String URL = "https://airbnb.example/1.ics";

  private final ListingId flat = FakeListings.id(1);
  private final MutableClock clock = MutableClock.at(NOON);
  private final InMemoryCalendars calendars = new InMemoryCalendars(clock::instant);
  private final InMemoryCalendarFeeds stored = new InMemoryCalendarFeeds(clock::instant);
  private final FakeListings listings = new FakeListings();
  private final RecordedEvents events = new RecordedEvents();
  private final EntryUids uids = new EntryUids(_ -> new byte[32]);
  private final NightMarks marks = new NightMarks(_ -> new byte[32]);
  private final FeedImport feedImport = new FeedImport(stored, calendars,
      new CalendarStore(calendars, _ -> {}, events.publisher()), new SequentialIds(), clock);
  private final CalendarFeedService feeds = new CalendarFeedService(stored, (_, _, _) -> new Page<>(List.of(), null),
      feedImport, new CalendarAccess(listings), new SequentialIds(), clock);
  private final OtherChannel channel = new OtherChannel();
  private final FeedWorker worker = new FeedWorker(stored, listings, new FeedFetcher(channel, channel, uids, marks),
      feedImport,
      TransactionOperations.withoutTransaction(), clock, new Random(1));

  @BeforeEach
  void follow() {
    listings.add(FakeListings.flat(1));
    feeds.follow(Actors.host(), flat, AIRBNB, URL);
  }

  @Test
  void shouldCloseWhatAChannelSaysIsTaken() {
    // given
    channel.tells(may(10, 12), may(11, 14));
    // when
    read();
    // then
    assertThat(closed()).containsExactly(tuple(may(10, 14), new Imported("ical:airbnb")));
    assertThat(events.take()).containsExactly(new CalendarChanged(flat));
    assertThat(feed()).extracting(FeedView::status, FeedView::entries, FeedView::fetchedAt, FeedView::succeededAt)
        .containsExactly(Status.WELL, 2, NOON, NOON);
  }

  @Test
  void shouldReadAgainAfterAboutAnHour() {
    // when
    channel.tells(may(10, 12));
    read();
    // then
    assertThat(feed().nextAt()).isBetween(NOON.plus(Duration.ofMinutes(54)), NOON.plus(Duration.ofMinutes(66)));
    assertThat(worker.workDue(10)).as("not due yet").isZero();
    clock.advance(Duration.ofMinutes(67));
    assertThat(worker.workDue(10)).isEqualTo(1);
  }

  @Test
  void shouldOpenWhatIsNoLongerTakenButNothingThatIsOver() {
    // given
    channel.tells(may(1, 4), may(10, 12));
    read();
    clock.advance(Duration.ofDays(2));
    channel.tells(may(20, 22));
    // when
    read();
    // then: it is the third of May
    assertThat(closedNights()).containsExactly(may(1, 3), may(20, 22));
  }

  @ParameterizedTest
  @EnumSource(Why.class)
  void shouldOpenNothingWhereTheChannelIsNotReached(Why why) {
    shouldOpenNothing(() -> channel.fails(why), FeedTrouble.valueOf(why.name()));
  }

  @ParameterizedTest
  @EnumSource(value = FeedTrouble.class, names = {"TRUNCATED", "NOT_A_CALENDAR", "TOO_MANY_EVENTS"})
  void shouldOpenNothingWhereTheFileIsNoneOrNotWhole(FeedTrouble trouble) {
    shouldOpenNothing(() -> channel.sends(new Reading.Unusable(trouble)), trouble);
  }

  @Test
  void shouldOpenNothingWhereTheServerSaysNo() {
    shouldOpenNothing(() -> channel.answers(404), FeedTrouble.BAD_STATUS);
    channel.answers(404);
    read();
    assertThat(feed().httpStatus()).isEqualTo(404);
  }

  /** An answer that says "as before" to a question that was not asked is none. */
  @Test
  void shouldNotBelieveThatNothingChangedWhereItDidNotAsk() {
    channel.answers(304);
    read();
    assertThat(feed()).extracting(FeedView::trouble, FeedView::httpStatus).containsExactly(FeedTrouble.BAD_STATUS, 304);
  }

  @Test
  void shouldAskWhetherAnythingChanged() {
    // given
    channel.tells(may(10, 12));
    read();
    assertThat(channel.asked).doesNotContainKeys("If-None-Match", "If-Modified-Since");
    // when
    channel.answers(304);
    read();
    // then
    assertThat(channel.asked).containsEntry("If-None-Match", "\"e\"").containsEntry("If-Modified-Since", "yesterday");
    assertThat(feed().status()).isEqualTo(Status.WELL);
    assertThat(closed()).hasSize(1);
  }

  @Test
  void shouldOpenAllOfACalendarThatIsEmptyTwice() {
    // given
    channel.tells(may(10, 12));
    read();
    channel.tells();
    // when
    read();
    // then
    assertThat(closed()).hasSize(1);
    assertThat(feed().status()).isEqualTo(Status.DOUBTED);
    read();
    assertThat(closed()).isEmpty();
    assertThat(feed().status()).isEqualTo(Status.WELL);
  }

  @Test
  void shouldTellOfANightThatIsTakenTwiceAndDropNeitherSide() {
    // given
    change(it -> it.reserve(may(10, 13), ANN, THREE_IN_LISBON));
    channel.tells(may(12, 15));
    // when
    read();
    // then
    assertThat(closed()).containsExactly(tuple(may(10, 13), new Reservation(ANN)),
        tuple(may(13, 15), new Imported("ical:airbnb")));
    assertThat(events.take()).containsExactly(new CalendarChanged(flat),
        new DoubleBookingFound(flat, AIRBNB, List.of(may(12, 13))));
    // when it is read again
    read();
    // then
    assertThat(events.take()).as("told once").isEmpty();
    // when
    change(it -> it.release(ANN));
    // then
    assertThat(closed()).containsExactly(tuple(may(12, 15), new Imported("ical:airbnb")));
  }

  @Test
  void shouldKeepChannelsApart() {
    // given
    feeds.follow(Actors.host(), flat, VRBO, "https://vrbo.example/1.ics");
    channel.tells(may(10, 12));
    read();
    // when
    feeds.remove(Actors.host(), flat, AIRBNB);
    feeds.remove(Actors.host(), flat, AIRBNB);
    // then
    assertThat(closed()).containsExactly(tuple(may(10, 12), new Imported("ical:vrbo")));
    assertThat(feeds.list(Actors.host(), flat)).extracting(FeedView::channel).containsExactly(VRBO);
  }

  @Test
  void shouldOpenTheFutureOfAFeedThatIsRemoved() {
    // given
    channel.tells(may(1, 4));
    read();
    clock.advance(Duration.ofDays(1));
    // when
    feeds.remove(Actors.host(), flat, AIRBNB);
    // then
    assertThat(closedNights()).containsExactly(may(1, 2));
    assertThat(worker.workDue(10)).isZero();
  }

  /** What this calendar has told itself, and comes back, is not taken: it would close nights for ever. */
  @Test
  void shouldKnowItsOwnEventsWhenTheyComeBack() {
    // given
    var own = uids.of(flat, ANN);
    var other = uids.of(FakeListings.id(2), ANN);
    channel.sends(new Reading.Whole(new FeedContents(
        List.of(new FeedEvent(own, may(10, 12)), new FeedEvent(other, may(20, 22))), Map.of(), 0)));
    // when
    read();
    // then
    assertThat(closedNights()).containsExactly(may(20, 22));
    assertThat(feed()).extracting(FeedView::entries, FeedView::echoes).containsExactly(1, 1);
  }

  /** Under any name; the controls: one night more, another calendar's mark, the same nights without a mark. */
  @Test
  void shouldKnowNightsThatItHasToldWhateverOthersCallThem() {
    // given
    var mark = marks.of(flat, may(10, 12));
    channel.sends(new Reading.Whole(new FeedContents(
        List.of(new FeedEvent("theirs-1", may(10, 12), "Not available\nBusy. " + mark + " (imported)"),
            new FeedEvent("theirs-2", may(10, 13), mark),
            new FeedEvent("theirs-3", may(20, 22), marks.of(FakeListings.id(2), may(20, 22))),
            new FeedEvent("theirs-4", may(24, 26), "Reserved")),
        Map.of(), 0)));
    // when
    read();
    // then
    assertThat(closedNights()).containsExactly(may(10, 13), may(20, 22), may(24, 26));
    assertThat(feed()).extracting(FeedView::entries, FeedView::echoes).containsExactly(3, 1);
  }

  /** Whoever changed the address while it was read wants nothing of what was there. */
  @Test
  void shouldForgetWhatItReadOfAFeedThatWasChangedOrRemovedMeanwhile() {
    // given
    channel.tells(may(10, 12));
    channel.meanwhile = () -> feeds.follow(Actors.host(), flat, AIRBNB, "https://airbnb.example/2.ics");
    // when
    read();
    // then
    assertThat(closed()).isEmpty();
    assertThat(feed()).extracting(FeedView::status, FeedView::url)
        .containsExactly(Status.NEW, "https://airbnb.example/2.ics");
    // when
    channel.meanwhile = () -> feeds.remove(Actors.host(), flat, AIRBNB);
    worker.workDue(10);
    // then
    assertThat(closed()).isEmpty();
    assertThat(feeds.list(Actors.host(), flat)).isEmpty();
  }

  /** A node that dies while it reads leaves a lease that ends. */
  @Test
  void shouldBeReadAgainWhereSomethingBreaks() {
    // given
    channel.meanwhile = () -> {
      throw new IllegalStateException("the node dies");
    };
    channel.tells(may(10, 12));
    worker.workDue(10);
    assertThat(closed()).isEmpty();
    // when
    channel.meanwhile = () -> {};
    assertThat(worker.workDue(10)).isZero();
    clock.advance(Duration.ofMinutes(3));
    // then
    assertThat(worker.workDue(10)).isEqualTo(1);
    assertThat(closed()).hasSize(1);
  }

  private void shouldOpenNothing(Runnable trouble, FeedTrouble shown) {
    // given
    channel.tells(may(10, 12));
    read();
    trouble.run();
    // when
    read();
    // then
    assertThat(closedNights()).containsExactly(may(10, 12));
    assertThat(feed()).extracting(FeedView::status, FeedView::trouble, FeedView::succeededAt)
        .containsExactly(Status.TROUBLED, shown, NOON);
    channel.tells(may(10, 12));
    read();
    assertThat(feed()).extracting(FeedView::status, FeedView::trouble).containsExactly(Status.WELL, null);
  }

  /** Reads what is due, or what the host wants to be read. */
  private void read() {
    if (worker.workDue(10) == 0) {
      clock.advance(Duration.ofMinutes(2));
      feeds.refresh(Actors.host(), flat, AIRBNB);
      assertThat(worker.workDue(10)).isEqualTo(1);
    }
  }

  private FeedView feed() {
    return feeds.get(Actors.host(), flat, AIRBNB);
  }

  private List<Tuple> closed() {
    return calendars.snapshot(flat).entries().stream().map(it -> tuple(it.nights(), it.reason()))
        .sorted(Comparator.comparing(Object::toString)).toList();
  }

  private List<StayDates> closedNights() {
    return calendars.snapshot(flat).entries().stream().map(CalendarEntry::nights)
        .sorted(Comparator.comparing(StayDates::checkIn)).toList();
  }

  private void change(Consumer<Calendar> change) {
    calendars.inTransaction(() -> {
      var calendar = calendars.lock(flat, EVERY_NIGHT.ranges().getFirst());
      change.accept(calendar);
      calendars.save(calendar);
      calendar.takeEvents();
      return calendar;
    });
  }

  /** The server of a channel, and a reader who knows what its files say. */
  private static final class OtherChannel implements OutgoingHttp, FeedReader {

    private Fetched answer = new NotFetched(Why.UNREACHABLE);
    private Reading file = new Reading.Unusable(FeedTrouble.NOT_A_CALENDAR);
    private Map<String, String> asked = Map.of();
    private Runnable meanwhile = () -> {};

    void tells(StayDates... nights) {
      var told = new ArrayList<FeedEvent>();
      Arrays.stream(nights).forEach(it -> told.add(new FeedEvent("e" + it.checkIn(), it)));
      sends(new Reading.Whole(new FeedContents(told, Map.of(), 0)));
    }

    void sends(Reading another) {
      answers(200);
      file = another;
    }

    void answers(int status) {
      answer = new Got(status, Map.of("etag", "\"e\"", "last-modified", "yesterday"), new byte[0]);
    }

    void fails(Why why) {
      answer = new NotFetched(why);
    }

    @Override
    public Fetched get(URI source, Map<String, String> headers, int mostBytes) {
      asked = headers;
      meanwhile.run();
      return answer;
    }

    @Override
    public Answer post(URI target, Map<String, String> headers, String body) {
      throw new UnsupportedOperationException("Nothing is posted to a feed");
    }

    @Override
    public Reading read(byte[] bytes, ZoneId zone, StayDates within) {
      return file;
    }
  }
}

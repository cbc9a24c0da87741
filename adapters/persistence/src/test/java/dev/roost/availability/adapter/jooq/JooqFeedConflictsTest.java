package dev.roost.availability.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.availability.CalendarFixture.ANN;
import static roosttest.availability.CalendarFixture.BEN;
import static roosttest.availability.CalendarFixture.CAT;
import static roosttest.availability.CalendarFixture.THREE_IN_LISBON;
import static roosttest.availability.CalendarFixture.may;

import dev.roost.availability.api.ClosedView.Because;
import dev.roost.availability.api.ConflictView;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.FeedId;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.CalendarFeed;
import dev.roost.availability.domain.FeedUrl;
import dev.roost.availability.domain.ImportedEvent;
import dev.roost.availability.domain.NightSet;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.PageRequest;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqFeedConflictsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 5, 2);
  private static final Channel AIRBNB = new Channel("airbnb");

  private final ListingId listing = new ListingId(UUID.randomUUID());
  private final TestDatabase database;
  private final JooqFeedConflicts conflicts;
  private final JooqCalendarFeeds feeds;
  private final CalendarFeed feed = CalendarFeed.create(new FeedId(UUID.randomUUID()), listing, AIRBNB,
      new FeedUrl("https://airbnb.example/1.ics"), Instant.now().plusSeconds(100_000));

  JooqFeedConflictsTest(TestDatabase database) {
    this.database = database;
    this.conflicts = new JooqFeedConflicts(database.dsl());
    this.feeds = new JooqCalendarFeeds(database.dsl());
  }

  @Test
  void shouldShowWhatIsTakenTwicePageByPage() {
    // given
    var later = Instant.now().plusSeconds(600);
    change(it -> it.reserve(may(10, 13), ANN, THREE_IN_LISBON));
    change(it -> it.hold(may(15, 17), BEN, later, THREE_IN_LISBON));
    change(it -> it.hold(may(18, 19), CAT, Instant.now().minusSeconds(1), THREE_IN_LISBON));
    change(it -> it.block(may(25, 28), "Painter"));
    follow(may(1, 2), may(12, 16), may(18, 19), may(26, 27), may(29, 30));
    // when
    var first = conflicts.from(TODAY, listing, PageRequest.first(2));
    var second = conflicts.from(TODAY, listing, new PageRequest(first.next(), 2));
    // then
    assertThat(first.items()).extracting(ConflictView::nights, it -> it.closed().because(), it -> it.closed().booking())
        .containsExactly(tuple(may(12, 13), Because.RESERVATION, ANN), tuple(may(15, 16), Because.HOLD, BEN));
    assertThat(first.items()).extracting(ConflictView::theirs, ConflictView::channel).containsOnly(
        tuple(may(12, 16), AIRBNB));
    assertThat(second.items()).extracting(ConflictView::nights, it -> it.closed().note(), ConflictView::ours)
        .containsExactly(tuple(may(26, 27), "Painter", may(25, 28)));
    assertThat(second.next()).isNull();
  }

  @Test
  void shouldNoLongerShowWhatWasSettledOrIsOver() {
    // given
    change(it -> it.reserve(may(10, 13), ANN, THREE_IN_LISBON));
    follow(may(12, 16));
    assertThat(conflicts.from(TODAY, listing, PageRequest.first(9)).items()).hasSize(1);
    assertThat(conflicts.from(LocalDate.of(2027, 5, 13), listing, PageRequest.first(9)).items()).isEmpty();
    // when
    change(it -> it.release(ANN));
    // then
    assertThat(conflicts.from(TODAY, listing, PageRequest.first(9)).items()).isEmpty();
  }

  @Test
  void shouldShowNothingOfOtherListings() {
    change(it -> it.reserve(may(10, 13), ANN, THREE_IN_LISBON));
    follow(may(12, 16));
    assertThat(conflicts.from(TODAY, new ListingId(UUID.randomUUID()), PageRequest.first(9)).items()).isEmpty();
  }

  private void follow(StayDates... nights) {
    var events = new ArrayList<ImportedEvent>();
    Arrays.stream(nights).forEach(it -> events.add(new ImportedEvent(UUID.randomUUID(), "e", it)));
    database.transactions().executeWithoutResult(_ -> {
      feeds.add(feed);
      feeds.replaceEvents(feed, events);
    });
    change(it -> it.follow(AIRBNB, NightSet.of(List.of(nights)), may(1, 2).checkIn()));
  }

  private void change(Consumer<Calendar> change) {
    var calendars = new JooqCalendars(database.dsl(), UUID::randomUUID);
    database.transactions().executeWithoutResult(_ -> {
      var calendar = calendars.lock(List.of(listing), StayDates.of("2027-04-01", "2027-07-01"), AIRBNB.source())
          .getFirst();
      change.accept(calendar);
      calendars.save(calendar);
    });
  }
}

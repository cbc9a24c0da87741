package roosttest.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roosttest.availability.CalendarFixture.may;

import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.FeedId;
import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.contract.LeftOut;
import dev.roost.availability.domain.CalendarFeed;
import dev.roost.availability.domain.CalendarFeed.Validators;
import dev.roost.availability.domain.CalendarFeeds;
import dev.roost.availability.domain.FeedAnswer.Told;
import dev.roost.availability.domain.FeedAnswer.Trouble;
import dev.roost.availability.domain.FeedContents;
import dev.roost.availability.domain.FeedUrl;
import dev.roost.availability.domain.ImportedEvent;
import dev.roost.listing.contract.ListingId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every kind of {@link CalendarFeeds} promises. */
public abstract class CalendarFeedsContract {

  private static final Channel AIRBNB = new Channel("airbnb");
  private static final Duration LEASE = Duration.ofMinutes(3);

  private final ListingId listing = new ListingId(UUID.randomUUID());
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  protected abstract CalendarFeeds feeds();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void shouldKeepAllOfAFeed() {
    // given
    add(AIRBNB, now);
    var feed = locked(AIRBNB);
    feed.answered(new Told(new FeedContents(List.of(), Map.of("a", LeftOut.NO_START), 2),
        new Validators("\"1\"", "yesterday")), 0, now, now.plus(LEASE));
    // when
    feeds().save(feed);
    var told = locked(AIRBNB);
    // then
    assertThat(told.snapshot()).usingRecursiveComparison().ignoringFields("version").isEqualTo(feed.snapshot());
    assertThat(told.version()).isEqualTo(2);
    // when
    told.answered(new Trouble(FeedTrouble.BAD_STATUS, 404), 0, now, now);
    feeds().save(told);
    // then
    assertThat(feeds().find(listing, AIRBNB).orElseThrow().snapshot()).usingRecursiveComparison()
        .ignoringFields("version").isEqualTo(told.snapshot());
    assertThatThrownBy(() -> feeds().save(told)).hasMessageContaining("changed meanwhile");
  }

  @Test
  void shouldListThoseOfOneListingByChannel() {
    add(new Channel("vrbo"), now);
    add(AIRBNB, now);
    assertThat(feeds().of(listing)).extracting(it -> it.channel().name()).containsExactly("airbnb", "vrbo");
    assertThat(inTransaction(() -> feeds().lockAll(listing))).hasSize(2);
    assertThat(feeds().of(new ListingId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void shouldHandOutWhatIsDueOnceWhileItsLeaseLasts() {
    // given
    var due = add(AIRBNB, now.minusSeconds(60)).id();
    var later = add(new Channel("vrbo"), now.plus(Duration.ofDays(300))).id();
    // when
    var claimed = claim();
    // then
    assertThat(claimed).contains(due).doesNotContain(later);
    assertThat(claim()).doesNotContain(due, later);
    assertThat(locked(AIRBNB).version()).as("a claim is no change").isEqualTo(1);
    assertThat(locked(AIRBNB).snapshot().dueAt()).isAfter(now);
  }

  @Test
  void shouldReplaceEventsAndKeepWhichTheyAre() {
    // given
    var feed = add(AIRBNB, now);
    var kept = new ImportedEvent(UUID.randomUUID(), "a", may(1, 3));
    var moved = new ImportedEvent(UUID.randomUUID(), "b", may(5, 7));
    var gone = new ImportedEvent(UUID.randomUUID(), "c", may(8, 9));
    replace(feed, kept, moved, gone);
    // when
    var elsewhere = new ImportedEvent(moved.id(), "d", may(1, 3));
    var added = new ImportedEvent(UUID.randomUUID(), "a", may(10, 12));
    replace(feed, kept, elsewhere, added);
    // then
    assertThat(feeds().events(feed.id())).containsExactlyInAnyOrder(kept, elsewhere, added);
    assertThat(feeds().events(listing).get(AIRBNB)).containsExactlyInAnyOrder(kept, elsewhere, added);
    assertThat(feeds().counts(List.of(feed.id()))).containsEntry(feed.id(), 3);
    replace(feed);
    assertThat(feeds().events(feed.id())).isEmpty();
  }

  @Test
  void shouldForgetAFeedWithItsEvents() {
    // given
    var feed = add(AIRBNB, now);
    replace(feed, new ImportedEvent(UUID.randomUUID(), "a", may(1, 3)));
    // when
    feeds().remove(feed.id());
    // then
    assertThat(feeds().find(listing, AIRBNB)).isEmpty();
    assertThat(inTransaction(() -> feeds().lock(feed.id()))).isEmpty();
    assertThat(feeds().events(listing).getOrDefault(AIRBNB, List.of())).isEmpty();
  }

  private List<FeedId> claim() {
    return inTransaction(() -> feeds().claim(1_000, LEASE)).stream().map(CalendarFeed::id).toList();
  }

  private CalendarFeed add(Channel channel, Instant due) {
    var feed = CalendarFeed.create(new FeedId(UUID.randomUUID()), listing, channel,
        new FeedUrl("https://airbnb.example/1.ics"), due);
    feeds().add(feed);
    return feed;
  }

  private void replace(CalendarFeed feed, ImportedEvent... events) {
    inTransaction(() -> {
      feeds().replaceEvents(feed, List.of(events));
      return feed;
    });
  }

  private CalendarFeed locked(Channel channel) {
    return inTransaction(() -> feeds().lock(listing, channel).orElseThrow());
  }
}

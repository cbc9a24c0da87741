package dev.roost.availability.domain;

import dev.roost.availability.contract.CalendarRefusal.FeedJustRead;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.FeedId;
import dev.roost.availability.domain.FeedAnswer.Told;
import dev.roost.availability.domain.FeedAnswer.Trouble;
import dev.roost.availability.domain.FeedAnswer.Unchanged;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** The calendar of one channel, as Roost reads it again and again: where, when next, and how it went. */
@AggregateRoot
public final class CalendarFeed extends Aggregate {

  /** Between two readings that a host asks for. */
  public static final Duration BREATH = Duration.ofMinutes(2);
  /** What did not change is read as a whole once in a while all the same: what repeats without end goes on. */
  private static final Duration WHOLE_AT_LEAST_EVERY = Duration.ofDays(1);

  @Identity private final FeedId id;
  private final ListingId listing;
  private final Channel channel;
  private final Instant createdAt;
  private FeedUrl url;
  private Instant dueAt;
  private FeedHealth health;
  private Validators validators;
  private boolean emptyOnce;

  private CalendarFeed(Snapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.listing = stored.listing();
    this.channel = stored.channel();
    this.createdAt = stored.createdAt();
    this.url = stored.url();
    this.dueAt = stored.dueAt();
    this.health = stored.health();
    this.validators = stored.validators();
    this.emptyOnce = stored.emptyOnce();
  }

  /** It is read at once. */
  public static CalendarFeed create(FeedId id, ListingId listing, Channel channel, FeedUrl url, Instant now) {
    return new CalendarFeed(
        new Snapshot(id, 0, listing, channel, url, now, now, FeedHealth.NEW, Validators.NONE, false));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static CalendarFeed restore(Snapshot stored) {
    return new CalendarFeed(stored);
  }

  /** It is somewhere else, and is read there at once. What was told before stays until then. */
  public void readFrom(FeedUrl another, Instant now) {
    url = another;
    validators = Validators.NONE;
    emptyOnce = false;
    dueAt = now;
  }

  /** The host wants it read now; not all the time, since somebody else's server has to answer. */
  public void readNow(Instant now) {
    var last = health.fetchedAt();
    if (last != null && now.isBefore(last.plus(BREATH))) {
      throw new Refused(new FeedJustRead(Math.max(1, Duration.between(now, last.plus(BREATH)).toSeconds())));
    }
    dueAt = now;
  }

  /**
   * Takes what came of a reading.
   *
   * @param known how many events it had
   * @param next when it is read again
   * @return what it says from now on; absent where it stays with what it said
   */
  public Optional<FeedContents> answered(FeedAnswer answer, int known, Instant now, Instant next) {
    dueAt = next;
    return switch (answer) {
      case Trouble trouble -> {
        health = health.troubled(trouble, now);
        yield Optional.empty();
      }
      case Unchanged() -> {
        health = health.unchanged(now);
        yield emptyOnce ? believe(FeedContents.NOTHING) : Optional.empty();
      }
      case Told(var contents, var another) -> {
        validators = another;
        health = health.told(contents, now);
        yield isDoubted(contents, known) ? doubt() : believe(contents);
      }
    };
  }

  /** A calendar that has become empty may be one that has broken: it has to say so twice. */
  private boolean isDoubted(FeedContents contents, int known) {
    return contents.isEmpty() && known > 0 && !emptyOnce;
  }

  private Optional<FeedContents> doubt() {
    emptyOnce = true;
    return Optional.empty();
  }

  private Optional<FeedContents> believe(FeedContents contents) {
    emptyOnce = false;
    return Optional.of(contents);
  }

  public FeedId id() {
    return id;
  }

  public ListingId listing() {
    return listing;
  }

  public Channel channel() {
    return channel;
  }

  public FeedUrl url() {
    return url;
  }

  /** What to send along, so that what did not change is not sent again. */
  public Validators validatorsAt(Instant now) {
    var whole = health.wholeAt();
    return whole != null && now.isBefore(whole.plus(WHOLE_AT_LEAST_EVERY)) ? validators : Validators.NONE;
  }

  public Snapshot snapshot() {
    return new Snapshot(id, version(), listing, channel, url, createdAt, dueAt, health, validators, emptyOnce);
  }

  /**
   * All that is stored of it.
   *
   * @param dueAt when it is read next
   * @param emptyOnce whether it was a calendar without events when it was last read, and is not believed yet
   */
  public record Snapshot(FeedId id, long version, ListingId listing, Channel channel, FeedUrl url, Instant createdAt,
      Instant dueAt, FeedHealth health, Validators validators, boolean emptyOnce) {
  }

  /** How the server names what it sent, to ask whether it is still that. */
  public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);
  }
}

package dev.roost.availability.application;

import dev.roost.availability.api.ConflictView;
import dev.roost.availability.api.FeedView;
import dev.roost.availability.api.FeedView.Status;
import dev.roost.availability.api.HostCalendarFeeds;
import dev.roost.availability.contract.CalendarRefusal.TooManyChannels;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.FeedId;
import dev.roost.availability.domain.CalendarFeed;
import dev.roost.availability.domain.CalendarFeeds;
import dev.roost.availability.domain.FeedUrl;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.Ids;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CalendarFeedService implements HostCalendarFeeds {

  private final CalendarFeeds feeds;
  private final FeedConflicts conflicts;
  private final FeedImport feedImport;
  private final CalendarAccess access;
  private final Ids ids;
  private final Clock clock;

  CalendarFeedService(CalendarFeeds feeds, FeedConflicts conflicts, FeedImport feedImport, CalendarAccess access,
      Ids ids,
      Clock clock) {
    this.feeds = feeds;
    this.conflicts = conflicts;
    this.feedImport = feedImport;
    this.access = access;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<FeedView> list(Actor host, ListingId listing) {
    access.editable(host, listing);
    var all = feeds.of(listing);
    var counts = feeds.counts(all.stream().map(CalendarFeed::id).toList());
    return all.stream().map(it -> view(it, counts.getOrDefault(it.id(), 0))).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public FeedView get(Actor host, ListingId listing, Channel channel) {
    access.editable(host, listing);
    return view(found(feeds.find(listing, channel), channel));
  }

  @Override
  @Transactional
  public FeedView follow(Actor host, ListingId listing, Channel channel, String url) {
    access.editable(host, listing);
    var where = new FeedUrl(url);
    var all = feeds.lockAll(listing);
    if (all.stream().noneMatch(it -> it.channel().equals(channel))) {
      if (all.size() >= MOST) {
        throw new Refused(new TooManyChannels(MOST));
      }
      var feed = CalendarFeed.create(new FeedId(ids.next()), listing, channel, where, clock.instant());
      feeds.add(feed);
      return view(feed, 0);
    }
    var feed = found(feeds.lock(listing, channel), channel);
    if (!feed.url().equals(where)) {
      feed.readFrom(where, clock.instant());
      feeds.save(feed);
    }
    return view(feed);
  }

  @Override
  @Transactional
  public FeedView refresh(Actor host, ListingId listing, Channel channel) {
    access.editable(host, listing);
    var feed = found(feeds.lock(listing, channel), channel);
    feed.readNow(clock.instant());
    feeds.save(feed);
    return view(feed);
  }

  @Override
  @Transactional
  public void remove(Actor host, ListingId listing, Channel channel) {
    var facts = access.editable(host, listing);
    feeds.lock(listing, channel).ifPresent(it -> feedImport.remove(it, facts.zone()));
  }

  @Override
  @Transactional(readOnly = true)
  public Page<ConflictView> conflicts(Actor host, ListingId listing, PageRequest page) {
    var facts = access.viewable(host, listing);
    return conflicts.from(LocalDate.now(clock.withZone(facts.zone())), listing, page);
  }

  private static CalendarFeed found(Optional<CalendarFeed> feed, Channel channel) {
    return feed.orElseThrow(() -> new Refused(new NotFound("calendar feed", channel.name())));
  }

  private FeedView view(CalendarFeed feed) {
    return view(feed, feeds.counts(List.of(feed.id())).getOrDefault(feed.id(), 0));
  }

  private static FeedView view(CalendarFeed feed, int entries) {
    var stored = feed.snapshot();
    var health = stored.health();
    return new FeedView(stored.channel(), stored.url().value(), status(stored), entries, health.fetchedAt(),
        health.succeededAt(), stored.dueAt(), health.trouble(), health.status(), health.leftOut(), health.why(),
        health.echoes(), stored.createdAt());
  }

  private static Status status(CalendarFeed.Snapshot stored) {
    var health = stored.health();
    if (health.fetchedAt() == null) {
      return Status.NEW;
    }
    if (health.trouble() != null) {
      return Status.TROUBLED;
    }
    if (stored.emptyOnce()) {
      return Status.DOUBTED;
    }
    return health.leftOut() > 0 ? Status.INCOMPLETE : Status.WELL;
  }
}

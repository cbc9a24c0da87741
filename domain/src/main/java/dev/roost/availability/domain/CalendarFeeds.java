package dev.roost.availability.domain;

import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.FeedId;
import dev.roost.listing.contract.ListingId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** The feeds of all listings: of each listing one for each channel, with the events that they told. */
@Repository
public interface CalendarFeeds {

  Optional<CalendarFeed> find(ListingId listing, Channel channel);

  /** Loads it and keeps it from being changed by others until the transaction ends. */
  Optional<CalendarFeed> lock(ListingId listing, Channel channel);

  /** Loads it and keeps it from being changed by others until the transaction ends. */
  Optional<CalendarFeed> lock(FeedId id);

  /** Those of one listing, by channel; keeps others from adding one until the transaction ends. */
  List<CalendarFeed> lockAll(ListingId listing);

  /** Those of one listing, by channel. */
  List<CalendarFeed> of(ListingId listing);

  /** Takes feeds that are due, for that long: meanwhile nobody else does, and afterwards they are due again. */
  List<CalendarFeed> claim(int atMost, Duration lease);

  /** Stores a new one, as version 1. */
  void add(CalendarFeed feed);

  /** Stores what changed, as the next version; fails where another version was stored meanwhile. */
  void save(CalendarFeed feed);

  /** Deletes it with its events. */
  void remove(FeedId id);

  List<ImportedEvent> events(FeedId feed);

  /** The events of all feeds of a listing. */
  Map<Channel, List<ImportedEvent>> events(ListingId listing);

  /** How many events each of these feeds has. */
  Map<FeedId, Integer> counts(Collection<FeedId> feeds);

  /** Lets these be all events of the feed. */
  void replaceEvents(CalendarFeed feed, List<ImportedEvent> events);
}

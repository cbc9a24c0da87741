package dev.roost.availability.api;

import dev.roost.availability.contract.Channel;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.util.List;

/** Calendars of other channels that Roost reads, for the hosts who may change the calendar. */
public interface HostCalendarFeeds {

  /** How many channels a listing has. */
  int MOST = 20;

  /** All of them, by channel. */
  List<FeedView> list(Actor host, ListingId listing);

  FeedView get(Actor host, ListingId listing, Channel channel);

  /** Reads the calendar of a channel from now on, or reads it somewhere else; what was told before stays until then. */
  FeedView follow(Actor host, ListingId listing, Channel channel, String url);

  /** Has a feed read soon, before its time. */
  FeedView refresh(Actor host, ListingId listing, Channel channel);

  /** Reads it no more, and frees what it said is taken from today on; once is as good as twice. */
  void remove(Actor host, ListingId listing, Channel channel);

  /** What channels say is taken where something here has the night, from today on, in order of the nights. */
  Page<ConflictView> conflicts(Actor host, ListingId listing, PageRequest page);
}

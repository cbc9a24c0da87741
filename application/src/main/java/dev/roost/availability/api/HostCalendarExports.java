package dev.roost.availability.api;

import dev.roost.availability.contract.Channel;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;
import java.util.List;

/**
 * Calendars for other channels, for the hosts who may change them: whoever has the address of an export reads which nights
 * are taken.
 */
public interface HostCalendarExports {

  /** How many channels a listing has. */
  int MOST = 20;

  /** All of them, by channel. */
  List<ExportView> list(Actor host, ListingId listing);

  /** Lets a channel read the calendar; one that does already goes on. */
  ExportView open(Actor host, ListingId listing, Channel channel);

  /**
   * Gives the export another address; the one before leads nowhere at once.
   *
   * @param expectedVersion that the host has read
   */
  ExportView rotate(Actor host, ListingId listing, Channel channel, long expectedVersion);

  /** Lets the channel read nothing any more; once is as good as twice. */
  void close(Actor host, ListingId listing, Channel channel);
}

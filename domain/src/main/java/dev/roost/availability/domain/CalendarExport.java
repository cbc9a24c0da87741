package dev.roost.availability.domain;

import dev.roost.availability.contract.CalendarExportId;
import dev.roost.availability.contract.Channel;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Aggregate;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** A calendar as one other channel may read it, at an address that nobody can guess. */
@AggregateRoot
public final class CalendarExport extends Aggregate {

  @Identity private final CalendarExportId id;
  private final ListingId listing;
  private final Channel channel;
  private final Instant createdAt;
  private int generation;

  private CalendarExport(Snapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.listing = stored.listing();
    this.channel = stored.channel();
    this.createdAt = stored.createdAt();
    this.generation = stored.generation();
  }

  public static CalendarExport create(CalendarExportId id, ListingId listing, Channel channel, Instant now) {
    return new CalendarExport(new Snapshot(id, 0, listing, channel, 1, now));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static CalendarExport restore(Snapshot stored) {
    return new CalendarExport(stored);
  }

  /** There is another address from now on, and the one before leads nowhere. */
  public void rotate(long expectedVersion) {
    if (version() != expectedVersion) {
      throw new Refused(new VersionStale("calendar export", version()));
    }
    generation++;
  }

  public CalendarExportId id() {
    return id;
  }

  public ListingId listing() {
    return listing;
  }

  public Channel channel() {
    return channel;
  }

  /** The number of its address, from 1. */
  public int generation() {
    return generation;
  }

  public Snapshot snapshot() {
    return new Snapshot(id, version(), listing, channel, generation, createdAt);
  }

  /** All that is stored of it. */
  public record Snapshot(CalendarExportId id, long version, ListingId listing, Channel channel, int generation,
      Instant createdAt) {
  }
}

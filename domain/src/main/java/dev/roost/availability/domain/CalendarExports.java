package dev.roost.availability.domain;

import dev.roost.availability.contract.CalendarExportId;
import dev.roost.availability.contract.Channel;
import dev.roost.listing.contract.ListingId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** The exports of all calendars: of each calendar one for each channel. */
@Repository
public interface CalendarExports {

  Optional<CalendarExport> find(CalendarExportId id);

  /** Loads it and keeps it from being changed by others until the transaction ends. */
  Optional<CalendarExport> lock(ListingId listing, Channel channel);

  /** Those of one listing, by channel; keeps others from adding one until the transaction ends. */
  List<CalendarExport> lockAll(ListingId listing);

  /** Those of one listing, by channel. */
  List<CalendarExport> of(ListingId listing);

  /** Stores a new one, as version 1. */
  void add(CalendarExport export);

  /** Stores what changed, as the next version; fails where another version was stored meanwhile. */
  void save(CalendarExport export);

  void remove(CalendarExportId id);
}

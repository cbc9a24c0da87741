package roosttest.availability;

import dev.roost.availability.contract.CalendarExportId;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.domain.CalendarExport;
import dev.roost.availability.domain.CalendarExport.Snapshot;
import dev.roost.availability.domain.CalendarExports;
import dev.roost.listing.contract.ListingId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Exports in memory. It does not lock: whoever races uses a database. */
public final class InMemoryCalendarExports implements CalendarExports {

  private final Map<CalendarExportId, Snapshot> all = new ConcurrentHashMap<>();

  @Override
  public Optional<CalendarExport> find(CalendarExportId id) {
    return Optional.ofNullable(all.get(id)).map(CalendarExport::restore);
  }

  @Override
  public Optional<CalendarExport> lock(ListingId listing, Channel channel) {
    return of(listing).stream().filter(it -> it.channel().equals(channel)).findFirst();
  }

  @Override
  public List<CalendarExport> lockAll(ListingId listing) {
    return of(listing);
  }

  @Override
  public List<CalendarExport> of(ListingId listing) {
    return all.values().stream().filter(it -> it.listing().equals(listing))
        .sorted(Comparator.comparing(it -> it.channel().name())).map(CalendarExport::restore).toList();
  }

  @Override
  public void add(CalendarExport export) {
    put(export.snapshot(), 1);
  }

  @Override
  public void save(CalendarExport export) {
    if (all.get(export.id()).version() != export.version()) {
      throw new IllegalStateException("Export %s was changed meanwhile".formatted(export.id()));
    }
    put(export.snapshot(), export.version() + 1);
  }

  @Override
  public void remove(CalendarExportId id) {
    all.remove(id);
  }

  private void put(Snapshot it, long version) {
    all.put(it.id(), new Snapshot(it.id(), version, it.listing(), it.channel(), it.generation(), it.createdAt()));
  }
}

package dev.roost.availability.adapter.jooq;

import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR_EXPORT;

import dev.roost.availability.contract.CalendarExportId;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.domain.CalendarExport;
import dev.roost.availability.domain.CalendarExport.Snapshot;
import dev.roost.availability.domain.CalendarExports;
import dev.roost.listing.contract.ListingId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqCalendarExports implements CalendarExports {

  private final DSLContext db;

  JooqCalendarExports(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<CalendarExport> find(CalendarExportId id) {
    return db.selectFrom(CALENDAR_EXPORT).where(CALENDAR_EXPORT.ID.eq(id.value()))
        .fetchOptional(JooqCalendarExports::read);
  }

  @Override
  public Optional<CalendarExport> lock(ListingId listing, Channel channel) {
    return db.selectFrom(CALENDAR_EXPORT)
        .where(CALENDAR_EXPORT.LISTING_ID.eq(listing.value()), CALENDAR_EXPORT.CHANNEL.eq(channel.name()))
        .forNoKeyUpdate().fetchOptional(JooqCalendarExports::read);
  }

  @Override
  public List<CalendarExport> lockAll(ListingId listing) {
    ChannelLocks.EXPORTS.take(db, listing);
    return of(listing);
  }

  @Override
  public List<CalendarExport> of(ListingId listing) {
    return db.selectFrom(CALENDAR_EXPORT).where(CALENDAR_EXPORT.LISTING_ID.eq(listing.value()))
        .orderBy(CALENDAR_EXPORT.CHANNEL).fetch(JooqCalendarExports::read);
  }

  @Override
  public void add(CalendarExport export) {
    var stored = export.snapshot();
    db.insertInto(CALENDAR_EXPORT).set(CALENDAR_EXPORT.ID, stored.id().value()).set(CALENDAR_EXPORT.VERSION, 1L)
        .set(CALENDAR_EXPORT.LISTING_ID, stored.listing().value()).set(CALENDAR_EXPORT.CHANNEL, stored.channel().name())
        .set(CALENDAR_EXPORT.GENERATION, stored.generation()).set(CALENDAR_EXPORT.CREATED_AT, stored.createdAt())
        .execute();
  }

  @Override
  public void save(CalendarExport export) {
    var stored = db.update(CALENDAR_EXPORT).set(CALENDAR_EXPORT.GENERATION, export.generation())
        .set(CALENDAR_EXPORT.VERSION, export.version() + 1)
        .where(CALENDAR_EXPORT.ID.eq(export.id().value()), CALENDAR_EXPORT.VERSION.eq(export.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("Export %s was changed meanwhile".formatted(export.id()));
    }
  }

  @Override
  public void remove(CalendarExportId id) {
    db.deleteFrom(CALENDAR_EXPORT).where(CALENDAR_EXPORT.ID.eq(id.value())).execute();
  }

  private static CalendarExport read(Record row) {
    return CalendarExport.restore(new Snapshot(new CalendarExportId(row.get(CALENDAR_EXPORT.ID)),
        row.get(CALENDAR_EXPORT.VERSION), new ListingId(row.get(CALENDAR_EXPORT.LISTING_ID)),
        new Channel(row.get(CALENDAR_EXPORT.CHANNEL)), row.get(CALENDAR_EXPORT.GENERATION),
        row.get(CALENDAR_EXPORT.CREATED_AT)));
  }
}

package dev.roost.availability.adapter.jooq;

import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR_ENTRY;

import dev.roost.availability.api.BlockView;
import dev.roost.availability.application.HostBlocks;
import dev.roost.availability.contract.CalendarEntryId;
import dev.roost.availability.contract.CalendarRange;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.jooq.Ranges;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Pages of blocks; a page begins after the first night of the last block before it, and no two begin on one. */
@Repository
class JooqHostBlocks implements HostBlocks {

  private final DSLContext db;

  JooqHostBlocks(DSLContext db) {
    this.db = db;
  }

  @Override
  public Page<BlockView> from(LocalDate day, ListingId listing, PageRequest page) {
    var begins = Ranges.lower(CALENDAR_ENTRY.NIGHTS);
    var after = page.after() == null ? CalendarRange.FIRST : LocalDate.parse(page.after());
    var found = db.select(CALENDAR_ENTRY.ID, CALENDAR_ENTRY.NIGHTS, CALENDAR_ENTRY.NOTE)
        .from(CALENDAR_ENTRY)
        .where(CALENDAR_ENTRY.LISTING_ID.eq(listing.value()), CALENDAR_ENTRY.KIND.eq("block"),
            Ranges.overlaps(CALENDAR_ENTRY.NIGHTS, Ranges.range(day, CalendarRange.END)), begins.gt(after))
        .orderBy(begins)
        .limit(page.limit() + 1)
        .fetch(row -> new BlockView(new CalendarEntryId(row.value1()), Ranges.stay(row.value2()), row.value3()));
    var blocks = found.stream().limit(page.limit()).toList();
    return new Page<>(blocks,
        found.size() > page.limit() ? blocks.getLast().nights().checkIn().toString() : null);
  }
}

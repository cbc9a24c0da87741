package dev.roost.search.adapter.jooq;

import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Which cards changed, told by the transactions that did it: those that a snapshot of PostgreSQL did not see yet, and that
 * are committed now. However late a transaction commits, the next snapshot that sees it tells of it. jOOQ has no API for
 * snapshots: this is the one class of search where they are written as text.
 */
final class CardChanges {

  private static final String NOW = "select pg_current_snapshot()::text";

  /** The lower bound is for the index; the upper one leaves out what another server's transactions left in a backup. */
  private static final String SINCE = """
      select now::text, listing_id
      from (select pg_current_snapshot() as now) as moment
      left join search.card_change on changed >= pg_snapshot_xmin({0}::pg_snapshot)
        and changed < pg_snapshot_xmax(now) and not pg_visible_in_snapshot(changed, {0}::pg_snapshot)""";

  private final DSLContext db;

  CardChanges(DSLContext db) {
    this.db = db;
  }

  /** A snapshot. */
  String now() {
    return db.resultQuery(NOW).fetchSingle().get(0, String.class);
  }

  /** What the snapshot did not see, and the one that sees it. */
  Told since(String before) {
    var rows = db.resultQuery(SINCE, val(before)).fetch();
    var listings = new ArrayList<UUID>();
    for (var row : rows) {
      var listing = row.get(1, UUID.class);
      if (listing != null) {
        listings.add(listing);
      }
    }
    return new Told(rows.getFirst().get(0, String.class), listings);
  }

  /**
   * What became known.
   *
   * @param now the snapshot to ask with the next time
   */
  record Told(String now, List<UUID> listings) {
  }
}

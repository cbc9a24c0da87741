package dev.roost.availability.adapter.jooq;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.OTHER;

import dev.roost.listing.contract.ListingId;
import org.jooq.DSLContext;

/** Who adds something for a channel of a listing does it alone, so that what is there can be counted. */
enum ChannelLocks {
  EXPORTS(202611302350L), FEEDS(202611302351L);

  /** Beside other locks of this kind. */
  private final long kind;

  ChannelLocks(long kind) {
    this.kind = kind;
  }

  void take(DSLContext db, ListingId listing) {
    db.select(function("pg_advisory_xact_lock", OTHER,
        function("hashtextextended", BIGINT, val(listing.toString()), inline(kind)))).execute();
  }
}

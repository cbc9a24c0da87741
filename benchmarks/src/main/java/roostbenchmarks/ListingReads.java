package roostbenchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** Anybody reads the page of a listing, one of all at random. */
final class ListingReads {

  private static final int LISTINGS = 20_000;

  private final World world;
  private final Options options;

  ListingReads(World world, Options options) {
    this.world = world;
    this.options = options;
  }

  void run() throws IOException, SQLException {
    var ids = world.rows("select id from listing.listing order by md5(id::text) limit " + LISTINGS).stream()
        .map(it -> it.getFirst()).toList();
    var requests = ids.stream().map(it -> Request.get("/v1/listings/" + it)).toList();
    var uuids = ids.stream().map(UUID::fromString).toList();
    try (var roost = world.roost(options.jvm())) {
      var load = Load.on(roost.port());
      load.repeat(requests, options.connections(), options.warmUp());
      var measured = load.repeat(requests, options.connections(), options.time());
      var reference = reference(uuids, options.time());
      Table.head();
      Table.row("reference: select the listing's row and its co-hosts", reference, null);
      Table.row("GET /v1/listings/{id}", measured, reference);
    }
  }

  private Measured reference(java.util.List<UUID> ids, Duration time) {
    return world.reference().measure(options.connections(), Long.MAX_VALUE, time,
        (session, turn) -> session.execute("""
            select l.*, (select json_agg(c) from listing.co_host c where c.listing_id = l.id)
            from listing.listing l where l.id = ?""", ids.get((int) (turn % ids.size()))));
  }
}

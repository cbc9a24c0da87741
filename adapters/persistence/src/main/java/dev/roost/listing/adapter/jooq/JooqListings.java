package dev.roost.listing.adapter.jooq;

import static dev.roost.listing.adapter.jooq.generated.Tables.LISTING;
import static dev.roost.platform.jooq.FixedStatement.place;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.row;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.ExternalReferenceTaken;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.Listings;
import dev.roost.platform.jooq.FixedStatement;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

/** Listings on PostgreSQL: a row for each, and one for each co-host. */
@Repository
class JooqListings implements Listings {

  private static final int AT_ONCE = 200;

  private final DSLContext db;
  private final FixedStatement byId;

  JooqListings(DSLContext db) {
    this.db = db;
    this.byId = FixedStatement.of(db, select(LISTING.ID.eq(place(LISTING.ID))));
  }

  @Override
  public Optional<Listing> find(ListingId id) {
    return byId.fetchOptional(ListingRows::toListing, id.value());
  }

  @Override
  public Listing lock(ListingId id) {
    return select(LISTING.ID.eq(id.value())).forNoKeyUpdate().of(LISTING).fetchOptional(ListingRows::toListing)
        .orElseThrow(() -> new Refused(new NotFound("listing", id.toString())));
  }

  @Override
  public List<Listing> find(Collection<ListingId> ids) {
    return ids.isEmpty() ? List.of() : select(among(ids)).fetch(ListingRows::toListing);
  }

  @Override
  public List<Listing> lock(Collection<ListingId> ids) {
    return ids.isEmpty()
        ? List.of()
        : select(among(ids)).orderBy(LISTING.ID).forNoKeyUpdate().of(LISTING).fetch(ListingRows::toListing);
  }

  @Override
  public Map<OwnedReference, Listing> lockReferenced(Collection<OwnedReference> references) {
    var found = new HashMap<OwnedReference, Listing>();
    for (var some : chunks(references)) {
      var wanted = some.stream()
          .map(one -> row(one.owner().value(), one.reference().source(), one.reference().id())).toList();
      select(row(LISTING.OWNER, LISTING.EXTERNAL_SOURCE, LISTING.EXTERNAL_ID).in(wanted)).orderBy(LISTING.ID)
          .forNoKeyUpdate().of(LISTING).fetch(ListingRows::toListing)
          .forEach(listing -> found.put(reference(listing), listing));
    }
    return found;
  }

  @Override
  public void add(Listing listing) {
    var row = ListingRows.ofNew(listing.snapshot());
    int inserted = db.insertInto(LISTING).set(row)
        .onConflict(LISTING.OWNER, LISTING.EXTERNAL_SOURCE, LISTING.EXTERNAL_ID).doNothing().execute();
    var reference = listing.snapshot().reference();
    if (inserted == 0 && reference != null) {
      throw new Refused(new ExternalReferenceTaken(reference.source(), reference.id()));
    }
  }

  @Override
  public void addAll(Collection<Listing> listings) {
    for (var some : chunks(listings)) {
      var rows = some.stream().map(listing -> ListingRows.ofNew(listing.snapshot())).toList();
      var columns = rows.getFirst().keySet();
      var insert = db.insertInto(LISTING, columns);
      for (var row : rows) {
        insert = insert.values(row.values());
      }
      insert.execute();
    }
  }

  @Override
  public long save(Listing listing) {
    if (!listing.isChanged()) {
      return listing.version();
    }
    int updated = db.update(LISTING).set(ListingRows.ofState(listing.snapshot()))
        .where(LISTING.ID.eq(listing.id().value())).and(LISTING.VERSION.eq(listing.version())).execute();
    if (updated == 0) {
      throw new Refused(new VersionStale("listing", currentVersion(listing.id())));
    }
    if (listing.hasOtherCoHosts()) {
      CoHostRows.replace(db, listing.id(), listing.snapshot().coHosts());
    }
    return listing.version() + 1;
  }

  @Override
  public void saveAll(Collection<Listing> listings) {
    for (var some : chunks(listings)) {
      db.batch(some.stream().map(listing -> db.update(LISTING).set(ListingRows.ofState(listing.snapshot()))
          .where(LISTING.ID.eq(listing.id().value())).and(LISTING.VERSION.eq(listing.version()))).toList()).execute();
    }
  }

  private SelectConditionStep<Record> select(Condition condition) {
    return db.select(LISTING.fields()).select(CoHostRows.OF_LISTING).from(LISTING).where(condition);
  }

  private long currentVersion(ListingId id) {
    var version = db.select(LISTING.VERSION).from(LISTING).where(LISTING.ID.eq(id.value())).fetchOne(LISTING.VERSION);
    return version == null ? 0 : version;
  }

  private static Condition among(Collection<ListingId> ids) {
    return LISTING.ID.eq(any(ids.stream().map(ListingId::value).toArray(UUID[]::new)));
  }

  private static OwnedReference reference(Listing listing) {
    var reference = listing.snapshot().reference();
    if (reference == null) {
      throw new IllegalStateException("Found by its reference, and has none: " + listing.id());
    }
    return new OwnedReference(listing.owner(), new ExternalReference(reference.source(), reference.id()));
  }

  private static <T> List<List<T>> chunks(Collection<T> all) {
    var list = List.copyOf(all);
    var chunks = new ArrayList<List<T>>();
    for (int from = 0; from < list.size(); from += AT_ONCE) {
      chunks.add(list.subList(from, Math.min(from + AT_ONCE, list.size())));
    }
    return chunks;
  }
}

package dev.roost.listing.adapter.jooq;

import static dev.roost.listing.adapter.jooq.generated.Tables.CO_HOST;
import static dev.roost.listing.adapter.jooq.generated.Tables.LISTING;
import static dev.roost.platform.jooq.FixedStatement.places;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetElement;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.roost.listing.application.ListingReads;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.RoomType;
import dev.roost.platform.jooq.FixedStatement;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqListingReads implements ListingReads {

  private static final Set<HostRight> EVERY_RIGHT = Set.of(HostRight.values());
  private static final Field<JSONB> COVER = jsonbGetElement(LISTING.PHOTOS, inline(0)).as("cover");

  private final DSLContext db;
  private final FixedStatement facts;

  JooqListingReads(DSLContext db) {
    this.db = db;
    this.facts = FixedStatement.of(db,
        db.select(LISTING.ID, LISTING.OWNER, LISTING.STATUS, LISTING.TITLE, LISTING.ZONE, LISTING.CHECK_IN_FROM,
            LISTING.CHECK_OUT_UNTIL, LISTING.CAPACITY, LISTING.PETS_ALLOWED, LISTING.INSTANT_BOOK, LISTING.ROOM_TYPE,
            LISTING.PROPERTY_TYPE, LISTING.LATITUDE, LISTING.LONGITUDE, LISTING.BEDROOMS, LISTING.BEDS,
            LISTING.AMENITIES)
            .select(COVER, CoHostRows.OF_LISTING).from(LISTING)
            .where(LISTING.ID.eq(any(places(LISTING.ID)))));
  }

  @Override
  public List<FactsRow> facts(Collection<ListingId> listings) {
    return facts.fetch((Object) listings.stream().map(ListingId::value).toArray(UUID[]::new))
        .map(JooqListingReads::facts);
  }

  @Override
  public List<ListingId> published(@Nullable ListingId after, int limit) {
    return db.select(LISTING.ID).from(LISTING)
        .where(LISTING.STATUS.eq(ListingStatus.PUBLISHED.name()))
        .and(after == null ? noCondition() : LISTING.ID.gt(after.value()))
        .orderBy(LISTING.ID).limit(limit).fetch(row -> new ListingId(row.value1()));
  }

  @Override
  public Set<HostRight> rights(ListingId listing, UserId user) {
    var row = db.select(LISTING.OWNER, CO_HOST.RIGHTS).from(LISTING)
        .leftJoin(CO_HOST).on(CO_HOST.LISTING_ID.eq(LISTING.ID)).and(CO_HOST.USER_ID.eq(user.value()))
        .where(LISTING.ID.eq(listing.value())).fetchOne();
    if (row == null) {
      return Set.of();
    }
    return row.value1().equals(user.value()) ? EVERY_RIGHT : CoHostRows.rights(row.value2());
  }

  @Override
  public Set<ListingId> listingsWith(UserId user, HostRight right) {
    return db.select(LISTING.ID).from(LISTING).where(LISTING.OWNER.eq(user.value()))
        .union(select(CO_HOST.LISTING_ID).from(CO_HOST).where(CO_HOST.USER_ID.eq(user.value()))
            .and(val(right.name()).eq(any(CO_HOST.RIGHTS))))
        .fetchSet(row -> new ListingId(row.value1()));
  }

  @Override
  public Page<SummaryRow> summaries(UserId user, @Nullable ListingStatus status, PageRequest page) {
    var after = page.after();
    var found = db
        .select(LISTING.ID, LISTING.VERSION, LISTING.STATUS, LISTING.TITLE, LISTING.CITY, LISTING.OWNER,
            LISTING.EXTERNAL_SOURCE, LISTING.EXTERNAL_ID, CO_HOST.RIGHTS)
        .select(COVER).from(LISTING)
        .leftJoin(CO_HOST).on(CO_HOST.LISTING_ID.eq(LISTING.ID)).and(CO_HOST.USER_ID.eq(user.value()))
        .where(LISTING.ID.in(select(LISTING.ID).from(LISTING).where(LISTING.OWNER.eq(user.value()))
            .union(select(CO_HOST.LISTING_ID).from(CO_HOST).where(CO_HOST.USER_ID.eq(user.value())))))
        .and(status == null ? noCondition() : LISTING.STATUS.eq(status.name()))
        .and(after == null ? noCondition() : LISTING.ID.lt(UUID.fromString(after)))
        .orderBy(LISTING.ID.desc()).limit(page.limit() + 1).fetch(JooqListingReads::summary);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id().toString());
  }

  private static FactsRow facts(Record row) {
    var zone = row.get(LISTING.ZONE);
    return new FactsRow(new ListingId(row.get(LISTING.ID)), new UserId(row.get(LISTING.OWNER)),
        CoHostRows.read(row.get(CoHostRows.OF_LISTING)).rights(), ListingStatus.valueOf(row.get(LISTING.STATUS)),
        row.get(LISTING.TITLE), zone == null ? null : ZoneId.of(zone), row.get(LISTING.CHECK_IN_FROM),
        row.get(LISTING.CHECK_OUT_UNTIL), row.get(LISTING.CAPACITY), row.get(LISTING.PETS_ALLOWED),
        row.get(LISTING.INSTANT_BOOK), RoomType.valueOf(row.get(LISTING.ROOM_TYPE)), row.get(LISTING.PROPERTY_TYPE),
        ListingRows.position(row), row.get(LISTING.BEDROOMS), row.get(LISTING.BEDS),
        List.of(row.get(LISTING.AMENITIES)).stream().collect(Collectors.toUnmodifiableSet()),
        PhotosJson.readOne(row.get(COVER)));
  }

  private static SummaryRow summary(Record row) {
    return new SummaryRow(new ListingId(row.get(LISTING.ID)), row.get(LISTING.VERSION),
        ListingStatus.valueOf(row.get(LISTING.STATUS)), row.get(LISTING.TITLE),
        Objects.requireNonNullElse(row.get(LISTING.CITY), ""), PhotosJson.readOne(row.get(COVER)),
        new UserId(row.get(LISTING.OWNER)), CoHostRows.rights(row.get(CO_HOST.RIGHTS)), ListingRows.reference(row));
  }
}

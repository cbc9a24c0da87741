package dev.roost.listing.adapter.jooq;

import static dev.roost.listing.adapter.jooq.generated.Tables.CO_HOST;
import static dev.roost.listing.adapter.jooq.generated.Tables.LISTING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.jsonbObjectAgg;
import static org.jooq.impl.DSL.select;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.domain.CoHosts;
import dev.roost.shared.UserId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The co-hosts of listings: rows of their own, read together with the listing's row. */
final class CoHostRows {

  /** In a select from listings: the rights of each co-host by user id; null where there is none. */
  static final Field<JSONB> OF_LISTING = field(
      select(jsonbObjectAgg(CO_HOST.USER_ID.cast(SQLDataType.VARCHAR), CO_HOST.RIGHTS)).from(CO_HOST)
          .where(CO_HOST.LISTING_ID.eq(LISTING.ID)))
      .as("co_hosts");

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<UUID, Set<HostRight>>> RIGHTS = new TypeReference<>() {};

  private CoHostRows() {
  }

  static CoHosts read(@Nullable JSONB coHosts) {
    if (coHosts == null) {
      return CoHosts.NONE;
    }
    return new CoHosts(JSON.readValue(coHosts.data(), RIGHTS).entrySet().stream()
        .collect(Collectors.toMap(entry -> new UserId(entry.getKey()), Map.Entry::getValue)));
  }

  static Set<HostRight> rights(String @Nullable [] rights) {
    return rights == null
        ? Set.of()
        : Arrays.stream(rights).map(HostRight::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  static String[] names(Collection<HostRight> rights) {
    return rights.stream().sorted().map(HostRight::name).toArray(String[]::new);
  }

  static void replace(DSLContext db, ListingId listing, CoHosts coHosts) {
    var users = coHosts.rights().keySet().stream().map(UserId::value).toArray(UUID[]::new);
    db.deleteFrom(CO_HOST).where(CO_HOST.LISTING_ID.eq(listing.value()))
        .and(CO_HOST.USER_ID.eq(any(users)).not()).execute();
    coHosts.rights().forEach((user, rights) -> db.insertInto(CO_HOST).set(CO_HOST.LISTING_ID, listing.value())
        .set(CO_HOST.USER_ID, user.value()).set(CO_HOST.RIGHTS, names(rights)).onConflict(CO_HOST.LISTING_ID,
            CO_HOST.USER_ID)
        .doUpdate().set(CO_HOST.RIGHTS, names(rights)).execute());
  }
}

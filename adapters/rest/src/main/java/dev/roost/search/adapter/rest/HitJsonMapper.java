package dev.roost.search.adapter.rest;

import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.platform.rest.RestMapping;
import dev.roost.search.api.HitView;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Hits to JSON. */
@Mapper(config = RestMapping.class)
interface HitJsonMapper {

  @Mapping(target = "listingId", source = "listing")
  HitJson toJson(HitView hit);

  default String rate(BigDecimal rate) {
    return rate.toPlainString();
  }

  default UUID value(ListingId id) {
    return id.value();
  }

  default @Nullable MoneyJson toJson(@Nullable Money money) {
    return money == null ? null : MoneyJson.of(money);
  }
}

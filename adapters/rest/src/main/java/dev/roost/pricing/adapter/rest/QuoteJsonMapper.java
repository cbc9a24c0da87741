package dev.roost.pricing.adapter.rest;

import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.platform.rest.RestMapping;
import dev.roost.pricing.adapter.rest.QuoteJson.QuoteLineJson;
import dev.roost.pricing.api.PayoutView;
import dev.roost.pricing.api.QuoteView;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Quotes to JSON. */
@Mapper(config = RestMapping.class)
interface QuoteJsonMapper {

  @Mapping(target = "listingId", source = "listing")
  @Mapping(target = "checkIn", source = "stay.checkIn")
  @Mapping(target = "checkOut", source = "stay.checkOut")
  @Mapping(target = "nights", source = "stay")
  QuoteJson toJson(QuoteView quote);

  @Mapping(target = "listingId", source = "listing")
  PayoutJson toJson(PayoutView payout);

  @Mapping(target = "text", source = "rule")
  QuoteLineJson toJson(QuoteLine line);

  default UUID value(ListingId id) {
    return id.value();
  }

  default UUID value(QuoteId id) {
    return id.value();
  }

  default int nights(StayDates stay) {
    return stay.count();
  }

  default MoneyJson toJson(Money money) {
    return MoneyJson.of(money);
  }
}

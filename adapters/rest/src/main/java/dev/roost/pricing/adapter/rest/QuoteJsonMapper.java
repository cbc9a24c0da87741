package dev.roost.pricing.adapter.rest;

import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.platform.rest.RestMapping;
import dev.roost.pricing.adapter.rest.QuoteJson.DisplayedPriceJson;
import dev.roost.pricing.adapter.rest.QuoteJson.QuoteLineJson;
import dev.roost.pricing.api.PayoutView;
import dev.roost.pricing.api.QuoteView;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Quotes to JSON. */
@Mapper(config = RestMapping.class)
interface QuoteJsonMapper {

  @Mapping(target = "listingId", source = "listing")
  @Mapping(target = "checkIn", source = "stay.checkIn")
  @Mapping(target = "checkOut", source = "stay.checkOut")
  @Mapping(target = "nights", source = "stay")
  @Mapping(target = "display", source = "quote")
  QuoteJson toJson(QuoteView quote);

  @Mapping(target = "listingId", source = "listing")
  PayoutJson toJson(PayoutView payout);

  @Mapping(target = "text", source = "rule")
  QuoteLineJson toJson(QuoteLine line);

  default @Nullable DisplayedPriceJson display(QuoteView quote) {
    var shown = quote.display();
    return shown == null
        ? null
        : new DisplayedPriceJson(MoneyJson.of(shown.total()), shown.lines().stream().map(MoneyJson::of).toList(),
            shown.rate().toPlainString(), shown.date(),
            "For information: charged in %s.".formatted(quote.total().currency()));
  }

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

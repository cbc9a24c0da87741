package dev.roost.search.application;

import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.ShownPrices.Showing;
import dev.roost.search.api.Area;
import dev.roost.search.api.Area.Around;
import dev.roost.search.api.HitView;
import dev.roost.search.api.HitView.DisplayedAmount;
import dev.roost.search.api.SearchListings;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hits as their finders see them. */
final class Hits {

  private Hits() {
  }

  static HitView view(Offer offer, SearchListings query, Showing showing) {
    var face = offer.candidate().face();
    var distance = query.area() instanceof Around circle
        ? Area.metresBetween(circle.centre(), face.position())
        : null;
    var nightFrom = query.stay() == null ? nightFrom(offer.candidate().prices()) : null;
    return new HitView(face.listing(), face.title(), face.coverPhoto(), face.roomType(), face.propertyType(),
        face.position(), face.capacity(), face.bedrooms(), face.beds(), face.instantBook(),
        face.rank() == Face.UNRATED ? null : BigDecimal.valueOf(Face.UNRATED - face.rank(), 2), face.ratings(),
        distance, offer.total(), nightFrom, display(nightFrom == null ? offer.total() : nightFrom, showing));
  }

  private static @Nullable DisplayedAmount display(@Nullable Money price, Showing showing) {
    return Optional.ofNullable(price).flatMap(showing::show)
        .map(shown -> new DisplayedAmount(shown.amount(), shown.rate(), shown.date())).orElse(null);
  }

  private static Money nightFrom(PriceOutlook prices) {
    return Money.of(prices.lowestNight(), prices.currency());
  }
}

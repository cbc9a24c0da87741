package dev.roost.search.application;

import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.search.api.Area;
import dev.roost.search.api.Area.Around;
import dev.roost.search.api.HitView;
import dev.roost.search.api.SearchListings;
import dev.roost.shared.Money;
import java.math.BigDecimal;

/** Hits as their finders see them. */
final class Hits {

  private Hits() {
  }

  static HitView view(Offer offer, SearchListings query) {
    var face = offer.candidate().face();
    var distance = query.area() instanceof Around circle
        ? Area.metresBetween(circle.centre(), face.position())
        : null;
    var nightFrom = query.stay() == null ? nightFrom(offer.candidate().prices()) : null;
    return new HitView(face.listing(), face.title(), face.coverPhoto(), face.roomType(), face.propertyType(),
        face.position(), face.capacity(), face.bedrooms(), face.beds(), face.instantBook(),
        face.rank() == Face.UNRATED ? null : BigDecimal.valueOf(Face.UNRATED - face.rank(), 2), distance, offer.total(),
        nightFrom);
  }

  private static Money nightFrom(PriceOutlook prices) {
    return Money.of(prices.lowestNight(), prices.currency());
  }
}

package dev.roost.pricing.application;

import dev.roost.pricing.api.RatePlanTerms;
import dev.roost.pricing.api.RatePlanTerms.DaysAhead;
import dev.roost.pricing.api.RatePlanTerms.NewListing;
import dev.roost.pricing.api.RatePlanTerms.OfDates;
import dev.roost.pricing.api.RatePlanTerms.Promotions;
import dev.roost.pricing.domain.Discounts;
import dev.roost.pricing.domain.EarlyBird;
import dev.roost.pricing.domain.LastMinute;
import dev.roost.pricing.domain.LengthDiscounts;
import dev.roost.pricing.domain.NewListingPromotion;
import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.Promotion;
import org.jspecify.annotations.Nullable;

/** Between discounts as use cases speak of them and as the domain does. */
final class DiscountMapping {

  private DiscountMapping() {
  }

  static Discounts discounts(RatePlanTerms asked) {
    var promotions = asked.promotions();
    var newListing = promotions.newListing();
    var early = promotions.earlyBird();
    var late = promotions.lastMinute();
    return new Discounts(
        newListing == null
            ? null
            : new NewListingPromotion(Percent.of("newListingPromotion.percent", newListing.percent()),
                newListing.until()),
        promotions.ofDates().stream().map(it -> new Promotion(it.name(), it.nights(),
            Percent.of("promotions.percent", it.percent()), it.most())).toList(),
        new LengthDiscounts(Percent.of("weeklyDiscountPercent", asked.weeklyDiscountPercent()),
            Percent.of("monthlyDiscountPercent", asked.monthlyDiscountPercent())),
        early == null ? null : new EarlyBird(early.days(), Percent.of("earlyBird.percent", early.percent())),
        late == null ? null : new LastMinute(late.days(), Percent.of("lastMinute.percent", late.percent())));
  }

  static Promotions promotions(Discounts discounts) {
    return new Promotions(newListing(discounts.newListing()),
        discounts.promotions().stream()
            .map(it -> new OfDates(it.name(), it.nights(), it.percent().value(), it.most())).toList(),
        earlyBird(discounts.earlyBird()), lastMinute(discounts.lastMinute()));
  }

  private static @Nullable NewListing newListing(@Nullable NewListingPromotion promotion) {
    return promotion == null ? null : new NewListing(promotion.percent().value(), promotion.until());
  }

  private static @Nullable DaysAhead earlyBird(@Nullable EarlyBird discount) {
    return discount == null ? null : new DaysAhead(discount.days(), discount.percent().value());
  }

  private static @Nullable DaysAhead lastMinute(@Nullable LastMinute discount) {
    return discount == null ? null : new DaysAhead(discount.days(), discount.percent().value());
  }
}

package dev.roost.pricing.adapter.jooq;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roost.pricing.domain.Discounts;
import dev.roost.pricing.domain.EarlyBird;
import dev.roost.pricing.domain.LastMinute;
import dev.roost.pricing.domain.LengthDiscounts;
import dev.roost.pricing.domain.NewListingPromotion;
import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.Promotion;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The column {@code promotions} of a rate plan: every discount but those for the length of the stay. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PromotionsJson(@Nullable NewListing newListing, @Nullable List<OfDates> promotions,
    @Nullable DaysAhead earlyBird, @Nullable DaysAhead lastMinute) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String NONE = "{}";

  static JSONB write(Discounts discounts) {
    var newListing = discounts.newListing();
    var early = discounts.earlyBird();
    var late = discounts.lastMinute();
    return JSONB.valueOf(JSON.writeValueAsString(new PromotionsJson(
        newListing == null ? null : new NewListing(newListing.percent().value(), newListing.until()),
        discounts.promotions().isEmpty() ? null : discounts.promotions().stream().map(OfDates::of).toList(),
        early == null ? null : new DaysAhead(early.days(), early.percent().value()),
        late == null ? null : new DaysAhead(late.days(), late.percent().value()))));
  }

  static Discounts read(JSONB stored, LengthDiscounts length, Currency currency) {
    return stored.data().equals(NONE)
        ? Discounts.ofLength(length)
        : JSON.readValue(stored.data(), PromotionsJson.class).toDiscounts(length, currency);
  }

  private Discounts toDiscounts(LengthDiscounts length, Currency currency) {
    return new Discounts(
        newListing == null ? null : new NewListingPromotion(new Percent(newListing.percent), newListing.until),
        promotions == null ? List.of() : promotions.stream().map(it -> it.toPromotion(currency)).toList(), length,
        earlyBird == null ? null : new EarlyBird(earlyBird.days, new Percent(earlyBird.percent)),
        lastMinute == null ? null : new LastMinute(lastMinute.days, new Percent(lastMinute.percent)));
  }

  /** For bookings made before a date. */
  record NewListing(BigDecimal percent, LocalDate until) {
  }

  /** For the nights of some dates. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OfDates(String name, LocalDate from, LocalDate to, BigDecimal percent, @Nullable Long most) {

    static OfDates of(Promotion promotion) {
      var most = promotion.most();
      return new OfDates(promotion.name(), promotion.nights().checkIn(), promotion.nights().checkOut(),
          promotion.percent().value(), most == null ? null : most.amount());
    }

    Promotion toPromotion(Currency currency) {
      return new Promotion(name, StayDates.of(from, to), new Percent(percent),
          most == null ? null : Money.of(most, currency));
    }
  }

  /** For bookings made so many days ahead. */
  record DaysAhead(int days, BigDecimal percent) {
  }
}

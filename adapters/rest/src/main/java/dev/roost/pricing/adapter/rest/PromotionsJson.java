package dev.roost.pricing.adapter.rest;

import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.api.RatePlanTerms.DaysAhead;
import dev.roost.pricing.api.RatePlanTerms.NewListing;
import dev.roost.pricing.api.RatePlanTerms.OfDates;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Discounts besides those for the length of the stay, as hosts read and write them. */
final class PromotionsJson {

  private PromotionsJson() {
  }

  /** Wins the first guests. */
  @Schema(name = "NewListingPromotion", description = "Percent off every night, for bookings made before a date.")
  record NewListingJson(
      @Schema(description = "Percent off each night.", example = "20") @NotNull @DecimalMin("0.01") @DecimalMax("99") @Digits(integer = 2, fraction = 2) BigDecimal percent,
      @Schema(description = "The first day, at the listing, on which bookings do not get it any more.", example = "2027-03-01") @NotNull LocalDate until) {

    static @Nullable NewListingJson of(@Nullable NewListing promotion) {
      return promotion == null ? null : new NewListingJson(promotion.percent(), promotion.until());
    }

    static @Nullable NewListing toTerms(@Nullable NewListingJson json) {
      return json == null ? null : new NewListing(json.percent, json.until);
    }
  }

  /** For the nights of some dates. */
  @Schema(name = "Promotion", description = "Percent off the nights of some dates.")
  record PromotionJson(
      @Schema(description = "What guests read on their quote.", example = "Carnival") @NotBlank @Size(max = 60) String name,
      @Schema(description = "Its first night.", example = "2027-02-01") @NotNull LocalDate from,
      @Schema(description = "The day after its last night.", example = "2027-02-15") @NotNull LocalDate to,
      @Schema(description = "Percent off each of its nights.", example = "15") @NotNull @DecimalMin("0.01") @DecimalMax("99") @Digits(integer = 2, fraction = 2) BigDecimal percent,
      @Schema(description = "What it takes off a stay at most; absent for no limit.") @Valid @Nullable MoneyJson most) {

    static PromotionJson of(OfDates promotion) {
      var most = promotion.most();
      return new PromotionJson(promotion.name(), promotion.nights().checkIn(), promotion.nights().checkOut(),
          promotion.percent(), most == null ? null : MoneyJson.of(most));
    }

    OfDates toTerms(String endField) {
      return new OfDates(name, DateRanges.nights(endField, from, to), percent, most == null ? null : most.toMoney());
    }
  }

  /** For guests who book long before they come. */
  @Schema(name = "EarlyBird", description = "Percent off every night, for bookings made so many days before check-in or more.")
  record EarlyBirdJson(
      @Schema(description = "Days before check-in.", example = "60") @NotNull @Min(1) @Max(730) Integer days,
      @Schema(description = "Percent off each night.", example = "10") @NotNull @DecimalMin("0.01") @DecimalMax("99") @Digits(integer = 2, fraction = 2) BigDecimal percent) {

    static @Nullable EarlyBirdJson of(@Nullable DaysAhead discount) {
      return discount == null ? null : new EarlyBirdJson(discount.days(), discount.percent());
    }

    static @Nullable DaysAhead toTerms(@Nullable EarlyBirdJson json) {
      return json == null ? null : new DaysAhead(json.days, json.percent);
    }
  }

  /** For guests who book shortly before they come. */
  @Schema(name = "LastMinute", description = "Percent off every night, for bookings made so many days before check-in or fewer.")
  record LastMinuteJson(
      @Schema(description = "Days before check-in.", example = "3") @NotNull @Min(0) @Max(90) Integer days,
      @Schema(description = "Percent off each night.", example = "15") @NotNull @DecimalMin("0.01") @DecimalMax("99") @Digits(integer = 2, fraction = 2) BigDecimal percent) {

    static @Nullable LastMinuteJson of(@Nullable DaysAhead discount) {
      return discount == null ? null : new LastMinuteJson(discount.days(), discount.percent());
    }

    static @Nullable DaysAhead toTerms(@Nullable LastMinuteJson json) {
      return json == null ? null : new DaysAhead(json.days, json.percent);
    }
  }
}

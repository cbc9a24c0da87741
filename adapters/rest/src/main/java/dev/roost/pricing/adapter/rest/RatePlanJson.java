package dev.roost.pricing.adapter.rest;

import static java.util.stream.Collectors.toMap;

import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.adapter.rest.PromotionsJson.EarlyBirdJson;
import dev.roost.pricing.adapter.rest.PromotionsJson.LastMinuteJson;
import dev.roost.pricing.adapter.rest.PromotionsJson.NewListingJson;
import dev.roost.pricing.adapter.rest.PromotionsJson.PromotionJson;
import dev.roost.pricing.api.RatePlanTerms;
import dev.roost.pricing.api.RatePlanTerms.OtherFees;
import dev.roost.pricing.api.RatePlanTerms.Promotions;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.shared.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A rate plan as hosts read and write it. */
@Schema(name = "RatePlan", description = "What a host asks, apart from the prices of single dates. All money is of one"
    + " currency.")
record RatePlanJson(
    @Schema(description = "Price of a night for which nothing more specific is set; above zero.") @NotNull @Valid MoneyJson basePrice,
    @Schema(description = "Prices of the nights that begin on that day of the week.", example = "{\"FRIDAY\": {\"amount\": 15000, \"currency\": \"EUR\"}}") @Nullable Map<DayOfWeek, @Valid @NotNull MoneyJson> weekdayPrices,
    @Schema(description = "Parts of the year with a price of their own; they must not overlap.") @Size(max = 100) @Nullable List<@Valid @NotNull SeasonJson> seasons,
    @Schema(description = "How many guests the price of a night covers.", example = "2", defaultValue = "1") @Min(1) @Max(99) @Nullable Integer includedGuests,
    @Schema(description = "For each guest above the included ones, for each night; none if absent.") @Valid @Nullable MoneyJson extraGuestFee,
    @Schema(description = "Once for a stay; none if absent.") @Valid @Nullable MoneyJson cleaningFee,
    @Schema(description = "Percent off each night of stays of 7 nights and more.", example = "10", defaultValue = "0") @DecimalMin("0") @DecimalMax("99") @Digits(integer = 2, fraction = 2) @Nullable BigDecimal weeklyDiscountPercent,
    @Schema(description = "Percent off each night of stays of 28 nights and more, in place of the weekly discount.", example = "25", defaultValue = "0") @DecimalMin("0") @DecimalMax("99") @Digits(integer = 2, fraction = 2) @Nullable BigDecimal monthlyDiscountPercent,
    @Schema(description = "What guests get back who call off their stay; guests choose NON_REFUNDABLE themselves, where"
        + " nonRefundableRate offers it.", example = "MODERATE", defaultValue = "FLEXIBLE") @Nullable CancellationPolicy cancellationPolicy,
    @Schema(description = "Offered to guests who want nothing back after a cancellation; absent where it is not.") @Valid @Nullable NonRefundableRateJson nonRefundableRate,
    @Schema(description = "Once for a stay with pets; none if absent.") @Valid @Nullable MoneyJson petFee,
    @Schema(description = "Other fees.") @Size(max = 20) @Nullable List<@Valid @NotNull HostFeeJson> hostFees,
    @Schema(description = "A night gets one discount, the first that applies of: new listing, promotion of its dates,"
        + " length of the stay, early bird, last minute.") @Valid @Nullable NewListingJson newListingPromotion,
    @Schema(description = "Discounts on the nights of some dates; they must not overlap.") @Size(max = 50) @Nullable List<@Valid @NotNull PromotionJson> promotions,
    @Schema(description = "For those who book long before they come; none if absent.") @Valid @Nullable EarlyBirdJson earlyBird,
    @Schema(description = "For those who book shortly before they come; none if absent.") @Valid @Nullable LastMinuteJson lastMinute) {

  private static final BigDecimal USUAL_REDUCTION = BigDecimal.TEN;

  static RatePlanJson of(RatePlanTerms terms) {
    var weekdays = new TreeMap<DayOfWeek, MoneyJson>();
    terms.weekdayPrices().forEach((day, price) -> weekdays.put(day, MoneyJson.of(price)));
    return new RatePlanJson(MoneyJson.of(terms.basePrice()), weekdays,
        terms.seasons().stream().map(SeasonJson::of).toList(), terms.includedGuests(),
        MoneyJson.of(terms.extraGuestFee()), MoneyJson.of(terms.cleaningFee()), terms.weeklyDiscountPercent(),
        terms.monthlyDiscountPercent(), terms.cancellationPolicy(),
        NonRefundableRateJson.of(terms.nonRefundablePercent()), MoneyJson.of(terms.otherFees().pets()),
        terms.otherFees().named().stream().map(HostFeeJson::of).toList(),
        NewListingJson.of(terms.promotions().newListing()),
        terms.promotions().ofDates().stream().map(PromotionJson::of).toList(),
        EarlyBirdJson.of(terms.promotions().earlyBird()), LastMinuteJson.of(terms.promotions().lastMinute()));
  }

  RatePlanTerms toTerms() {
    var base = basePrice.toMoney();
    var weekdays = Objects.requireNonNullElse(weekdayPrices, Map.<DayOfWeek, MoneyJson>of());
    var parts = Objects.requireNonNullElse(seasons, List.<SeasonJson>of());
    return new RatePlanTerms(base,
        weekdays.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> it.getValue().toMoney())),
        IntStream.range(0, parts.size()).mapToObj(i -> parts.get(i).toSeason("seasons[%d].to".formatted(i))).toList(),
        Objects.requireNonNullElse(includedGuests, 1), orNothing(extraGuestFee, base), orNothing(cleaningFee, base),
        Objects.requireNonNullElse(weeklyDiscountPercent, BigDecimal.ZERO),
        Objects.requireNonNullElse(monthlyDiscountPercent, BigDecimal.ZERO),
        Objects.requireNonNullElse(cancellationPolicy, CancellationPolicy.FLEXIBLE),
        nonRefundableRate == null ? BigDecimal.ZERO : nonRefundableRate.reduction(),
        new OtherFees(orNothing(petFee, base),
            Objects.requireNonNullElse(hostFees, List.<HostFeeJson>of()).stream().map(HostFeeJson::toTerms).toList()),
        toPromotions());
  }

  private Promotions toPromotions() {
    var ofDates = Objects.requireNonNullElse(promotions, List.<PromotionJson>of());
    return new Promotions(NewListingJson.toTerms(newListingPromotion), IntStream.range(0, ofDates.size())
        .mapToObj(i -> ofDates.get(i).toTerms("promotions[%d].to".formatted(i))).toList(),
        EarlyBirdJson.toTerms(earlyBird), LastMinuteJson.toTerms(lastMinute));
  }

  private static Money orNothing(@Nullable MoneyJson fee, Money base) {
    return fee == null ? Money.zero(base.currency()) : fee.toMoney();
  }

  /** The rate of guests who want nothing back. */
  @Schema(name = "NonRefundableRate", description = "The rate of guests who want nothing back after a cancellation.")
  record NonRefundableRateJson(
      @Schema(description = "Percent off the nights, after any discount.", example = "10", defaultValue = "10") @DecimalMin("0.01") @DecimalMax("99") @Digits(integer = 2, fraction = 2) @Nullable BigDecimal reductionPercent) {

    static @Nullable NonRefundableRateJson of(BigDecimal percent) {
      return percent.signum() == 0 ? null : new NonRefundableRateJson(percent);
    }

    BigDecimal reduction() {
      return Objects.requireNonNullElse(reductionPercent, USUAL_REDUCTION);
    }
  }
}

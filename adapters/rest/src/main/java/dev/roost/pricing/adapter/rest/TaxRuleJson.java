package dev.roost.pricing.adapter.rest;

import dev.roost.listing.contract.Position;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.api.TaxRuleTerms;
import dev.roost.pricing.api.TaxRuleTerms.PerPersonNight;
import dev.roost.pricing.api.TaxRuleTerms.Percentage;
import dev.roost.pricing.contract.TaxedPersons;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tax rule as administrators write it. */
@Schema(name = "TaxRuleTerms", description = "What an authority asks of stays in its area: either percentage or"
    + " perPersonNight.", example = """
        {"name": "City tax", "authority": "City of Lisbon", "area": [{"latitude": 38.69, "longitude": -9.23},
         {"latitude": 38.80, "longitude": -9.23}, {"latitude": 38.80, "longitude": -9.09}],
         "from": "2027-01-01", "percentage": {"rate": 6, "onFees": true, "onServiceFee": false},
         "included": false, "exemptFromNights": 90, "mostNights": 7}""")
record TaxRuleJson(
    @Schema(description = "What guests read on their quote.", example = "City tax") @NotBlank @Size(max = 100) String name,
    @Schema(description = "Who raises it.", example = "City of Lisbon") @NotBlank @Size(max = 100) String authority,
    @Schema(description = "Corners of a polygon on the map, 3 to 500; it must not cross the 180th meridian. A listing is"
        + " taxed where everybody sees it on the map.") @NotNull @Size(min = 3, max = 500) List<@Valid @NotNull CornerJson> area,
    @Schema(description = "Stays that begin on that date or later are taxed.", example = "2027-01-01") @NotNull LocalDate from,
    @Schema(description = "Stays that begin on that date or later are not taxed any more; absent while there is no end.", example = "2028-01-01") @Nullable LocalDate until,
    @Schema(description = "A share of what the stay costs.") @Valid @Nullable PercentageJson percentage,
    @Schema(description = "An amount for each person and night.") @Valid @Nullable PerPersonNightJson perPersonNight,
    @Schema(description = "Whether prices include it; else it comes on top.", example = "false", defaultValue = "false") @Nullable Boolean included,
    @Schema(description = "Stays of so many nights or more are not taxed; absent where all are.", example = "90") @Min(2) @Nullable Integer exemptFromNights,
    @Schema(description = "Only so many nights of a stay are taxed; absent where all are.", example = "7") @Min(1) @Nullable Integer mostNights) {

  static TaxRuleJson of(TaxRuleTerms terms) {
    return new TaxRuleJson(terms.name(), terms.authority(),
        terms.area().stream().map(it -> new CornerJson(it.latitude(), it.longitude())).toList(), terms.from(),
        terms.until(), PercentageJson.of(terms.percentage()), PerPersonNightJson.of(terms.perPersonNight()),
        terms.included(), terms.exemptFromNights(), terms.mostNights());
  }

  TaxRuleTerms toTerms() {
    return new TaxRuleTerms(name, authority,
        area.stream().map(it -> new Position(it.latitude(), it.longitude())).toList(), from, until,
        percentage == null ? null : percentage.toCharge(), perPersonNight == null ? null : perPersonNight.toCharge(),
        Boolean.TRUE.equals(included), exemptFromNights, mostNights);
  }

  /** A corner of the area. */
  @Schema(name = "TaxAreaCorner", description = "A corner of the area of a tax, in degrees of WGS 84.")
  record CornerJson(
      @Schema(description = "-90 to 90.", example = "38.80") @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
      @Schema(description = "-180 to 180.", example = "-9.23") @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {
  }

  /** A share of what the stay costs. */
  @Schema(name = "TaxPercentage", description = "A share of what the stay costs: of nights after discounts and extra guests.")
  record PercentageJson(
      @Schema(description = "Percent, above 0 up to 100, with at most four decimals.", example = "6") @NotNull @DecimalMin("0.0001") @DecimalMax("100") @Digits(integer = 3, fraction = 4) BigDecimal rate,
      @Schema(description = "Whether cleaning and other fees of the host are taxed, too.", example = "true", defaultValue = "false") @Nullable Boolean onFees,
      @Schema(description = "Whether the guest's service fee is taxed, too.", example = "false", defaultValue = "false") @Nullable Boolean onServiceFee) {

    static @Nullable PercentageJson of(@Nullable Percentage charge) {
      return charge == null ? null : new PercentageJson(charge.rate(), charge.onFees(), charge.onServiceFee());
    }

    Percentage toCharge() {
      return new Percentage(rate, Boolean.TRUE.equals(onFees), Boolean.TRUE.equals(onServiceFee));
    }
  }

  /** An amount for each person and night. */
  @Schema(name = "TaxPerPersonNight", description = "An amount for each person and night.")
  record PerPersonNightJson(
      @Schema(description = "One for each currency that listings in the area are priced in.") @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull MoneyJson> amounts,
      @Schema(description = "Who counts: 13 years and older, 2 years and older, or infants too.", example = "ADULTS") @NotNull TaxedPersons persons) {

    static @Nullable PerPersonNightJson of(@Nullable PerPersonNight charge) {
      return charge == null
          ? null
          : new PerPersonNightJson(charge.amounts().stream().map(MoneyJson::of).toList(), charge.persons());
    }

    PerPersonNight toCharge() {
      return new PerPersonNight(amounts.stream().map(MoneyJson::toMoney).toList(), persons);
    }
  }
}

package dev.roost.pricing.adapter.jooq;

import static dev.roost.pricing.adapter.jooq.generated.Tables.RATE_PLAN;
import static java.util.Objects.requireNonNull;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.pricing.domain.CancellationOffer;
import dev.roost.pricing.domain.ExtraGuests;
import dev.roost.pricing.domain.Fees;
import dev.roost.pricing.domain.HostFee;
import dev.roost.pricing.domain.LengthDiscounts;
import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.RateTerms;
import dev.roost.pricing.domain.Season;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Between rows of {@code rate_plan} and the terms of a rate plan. */
final class RatePlanRows {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String NOTHING = "[]";

  private RatePlanRows() {
  }

  static ListingId listing(Record row) {
    return new ListingId(value(row, RATE_PLAN.LISTING_ID));
  }

  static long version(Record row) {
    return value(row, RATE_PLAN.VERSION);
  }

  static RateTerms terms(Record row) {
    var currency = Currency.of(value(row, RATE_PLAN.CURRENCY));
    return new RateTerms(Money.of(value(row, RATE_PLAN.BASE_PRICE), currency),
        weekdays(value(row, RATE_PLAN.WEEKDAY_PRICES), currency),
        seasons(value(row, RATE_PLAN.SEASONS), currency),
        new ExtraGuests(value(row, RATE_PLAN.INCLUDED_GUESTS),
            Money.of(value(row, RATE_PLAN.EXTRA_GUEST_FEE), currency)),
        new Fees(Money.of(value(row, RATE_PLAN.CLEANING_FEE), currency),
            Money.of(value(row, RATE_PLAN.PET_FEE), currency), fees(value(row, RATE_PLAN.HOST_FEES), currency)),
        PromotionsJson.read(value(row, RATE_PLAN.PROMOTIONS),
            new LengthDiscounts(percent(value(row, RATE_PLAN.WEEKLY_DISCOUNT)),
                percent(value(row, RATE_PLAN.MONTHLY_DISCOUNT))),
            currency),
        new CancellationOffer(CancellationPolicy.valueOf(value(row, RATE_PLAN.CANCELLATION_POLICY)),
            percent(value(row, RATE_PLAN.NON_REFUNDABLE_REDUCTION))));
  }

  /** The columns of the terms, for an insert or an update. */
  static Map<Field<?>, Object> columns(RateTerms terms) {
    return Map.ofEntries(
        Map.entry(RATE_PLAN.CURRENCY, terms.currency().code()),
        Map.entry(RATE_PLAN.BASE_PRICE, terms.base().amount()),
        Map.entry(RATE_PLAN.WEEKDAY_PRICES, weekdays(terms)),
        Map.entry(RATE_PLAN.SEASONS, seasons(terms)),
        Map.entry(RATE_PLAN.INCLUDED_GUESTS, (short) terms.extraGuests().included()),
        Map.entry(RATE_PLAN.EXTRA_GUEST_FEE, terms.extraGuests().fee().amount()),
        Map.entry(RATE_PLAN.CLEANING_FEE, terms.fees().cleaning().amount()),
        Map.entry(RATE_PLAN.PET_FEE, terms.fees().pets().amount()),
        Map.entry(RATE_PLAN.HOST_FEES, fees(terms)),
        Map.entry(RATE_PLAN.WEEKLY_DISCOUNT, terms.discounts().length().weekly().value()),
        Map.entry(RATE_PLAN.MONTHLY_DISCOUNT, terms.discounts().length().monthly().value()),
        Map.entry(RATE_PLAN.PROMOTIONS, PromotionsJson.write(terms.discounts())),
        Map.entry(RATE_PLAN.CANCELLATION_POLICY, terms.cancellation().policy().name()),
        Map.entry(RATE_PLAN.NON_REFUNDABLE_REDUCTION, terms.cancellation().nonRefundable().value()));
  }

  private static Map<DayOfWeek, Money> weekdays(@Nullable Long[] prices, Currency currency) {
    var weekdays = new EnumMap<DayOfWeek, Money>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      var price = prices[day.getValue() - 1];
      if (price != null) {
        weekdays.put(day, Money.of(price, currency));
      }
    }
    return weekdays;
  }

  private static @Nullable Long[] weekdays(RateTerms terms) {
    return Arrays.stream(DayOfWeek.values()).map(terms.weekdays()::get).map(it -> it == null ? null : it.amount())
        .toArray(Long[]::new);
  }

  private static List<Season> seasons(JSONB stored, Currency currency) {
    if (stored.data().equals(NOTHING)) {
      return List.of();
    }
    return JSON.readValue(stored.data(), new TypeReference<List<SeasonJson>>() {}).stream()
        .map(it -> new Season(it.name(), StayDates.of(it.from(), it.to()), Money.of(it.price(), currency)))
        .toList();
  }

  private static JSONB seasons(RateTerms terms) {
    return JSONB.valueOf(JSON.writeValueAsString(terms.seasons().stream().map(it -> new SeasonJson(it.name(),
        it.nights().checkIn(), it.nights().checkOut(), it.price().amount())).toList()));
  }

  private static List<HostFee> fees(JSONB stored, Currency currency) {
    if (stored.data().equals(NOTHING)) {
      return List.of();
    }
    return JSON.readValue(stored.data(), new TypeReference<List<FeeJson>>() {}).stream()
        .map(it -> new HostFee(it.name(), it.per(), Money.of(it.amount(), currency))).toList();
  }

  private static JSONB fees(RateTerms terms) {
    return JSONB.valueOf(JSON.writeValueAsString(terms.fees().others().stream()
        .map(it -> new FeeJson(it.name(), it.per(), it.amount().amount())).toList()));
  }

  private static Percent percent(BigDecimal stored) {
    return stored.signum() == 0 ? Percent.NONE : new Percent(stored);
  }

  private static <T> T value(Record row, Field<T> field) {
    return requireNonNull(row.get(field));
  }

  /** A fee as the column {@code host_fees} holds it. */
  record FeeJson(String name, FeeUnit per, long amount) {
  }

  /** A season as the column {@code seasons} holds it. */
  record SeasonJson(String name, LocalDate from, LocalDate to, long price) {
  }
}

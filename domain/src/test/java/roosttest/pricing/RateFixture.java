package roosttest.pricing;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.domain.CancellationOffer;
import dev.roost.pricing.domain.DatePrice;
import dev.roost.pricing.domain.DatePrices;
import dev.roost.pricing.domain.ExtraGuests;
import dev.roost.pricing.domain.LengthDiscounts;
import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.RatePlan;
import dev.roost.pricing.domain.RateTerms;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.domain.Season;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rates for tests: 100 a night and nothing else, unless said otherwise. Amounts are in minor units. */
public final class RateFixture {

  private final Currency currency;
  private final Map<DayOfWeek, Money> weekdays = new EnumMap<>(DayOfWeek.class);
  private final List<Season> seasons = new ArrayList<>();
  private final List<DatePrice> dates = new ArrayList<>();
  private Money base;
  private Money cleaning;
  private ExtraGuests extraGuests;
  private Percent weekly = Percent.NONE;
  private Percent monthly = Percent.NONE;
  private CancellationPolicy policy = CancellationPolicy.FLEXIBLE;
  private Percent nonRefundable = Percent.NONE;

  private RateFixture(Currency currency) {
    this.currency = currency;
    base = money(100_00);
    cleaning = money(0);
    extraGuests = new ExtraGuests(1, money(0));
  }

  public static RateFixture rates() {
    return ratesIn("EUR");
  }

  public static RateFixture ratesIn(String currency) {
    return new RateFixture(Currency.of(currency));
  }

  public RateFixture base(long amount) {
    base = money(amount);
    return this;
  }

  public RateFixture on(DayOfWeek day, long amount) {
    weekdays.put(day, money(amount));
    return this;
  }

  public RateFixture season(String name, String from, String to, long amount) {
    seasons.add(new Season(name, StayDates.of(from, to), money(amount)));
    return this;
  }

  public RateFixture date(String from, String to, long amount) {
    dates.add(new DatePrice(StayDates.of(from, to), money(amount)));
    return this;
  }

  public RateFixture cleaning(long amount) {
    cleaning = money(amount);
    return this;
  }

  public RateFixture extraGuest(int included, long fee) {
    extraGuests = new ExtraGuests(included, money(fee));
    return this;
  }

  public RateFixture weekly(String percent) {
    weekly = new Percent(new BigDecimal(percent));
    return this;
  }

  public RateFixture monthly(String percent) {
    monthly = new Percent(new BigDecimal(percent));
    return this;
  }

  public RateFixture policy(CancellationPolicy chosen) {
    policy = chosen;
    return this;
  }

  public RateFixture nonRefundable(String percent) {
    nonRefundable = new Percent(new BigDecimal(percent));
    return this;
  }

  public RateTerms terms() {
    return new RateTerms(base, weekdays, seasons, extraGuests, cleaning, new LengthDiscounts(weekly, monthly),
        new CancellationOffer(policy, nonRefundable));
  }

  public Rates build() {
    return new Rates(terms(), DatePrices.of(dates));
  }

  /** A plan as it was stored. */
  public RatePlan plan(ListingId listing, long version) {
    return RatePlan.restore(new RatePlan.Snapshot(listing, build(), version));
  }

  private Money money(long amount) {
    return Money.of(amount, currency);
  }
}

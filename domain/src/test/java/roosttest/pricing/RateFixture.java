package roosttest.pricing;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.pricing.domain.CancellationOffer;
import dev.roost.pricing.domain.DatePrice;
import dev.roost.pricing.domain.DatePrices;
import dev.roost.pricing.domain.Discounts;
import dev.roost.pricing.domain.EarlyBird;
import dev.roost.pricing.domain.ExtraGuests;
import dev.roost.pricing.domain.Fees;
import dev.roost.pricing.domain.HostFee;
import dev.roost.pricing.domain.Inquiry;
import dev.roost.pricing.domain.LastMinute;
import dev.roost.pricing.domain.LengthDiscounts;
import dev.roost.pricing.domain.NewListingPromotion;
import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.Promotion;
import dev.roost.pricing.domain.RatePlan;
import dev.roost.pricing.domain.RateTerms;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.domain.Season;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  private final List<HostFee> fees = new ArrayList<>();
  private final List<Promotion> promotions = new ArrayList<>();
  private Money pets;
  private @Nullable NewListingPromotion newListing;
  private @Nullable EarlyBird earlyBird;
  private @Nullable LastMinute lastMinute;
  private CancellationPolicy policy = CancellationPolicy.FLEXIBLE;
  private Percent nonRefundable = Percent.NONE;

  private RateFixture(Currency currency) {
    this.currency = currency;
    base = money(100_00);
    cleaning = money(0);
    pets = money(0);
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
    weekly = percent(percent);
    return this;
  }

  public RateFixture monthly(String percent) {
    monthly = percent(percent);
    return this;
  }

  public RateFixture pets(long fee) {
    pets = money(fee);
    return this;
  }

  public RateFixture fee(String name, FeeUnit per, long amount) {
    fees.add(new HostFee(name, per, money(amount)));
    return this;
  }

  public RateFixture newListing(String percent, String until) {
    newListing = new NewListingPromotion(percent(percent), LocalDate.parse(until));
    return this;
  }

  public RateFixture promotion(String name, String from, String to, String percent) {
    promotions.add(new Promotion(name, StayDates.of(from, to), percent(percent), null));
    return this;
  }

  public RateFixture promotion(String name, String from, String to, String percent, long most) {
    promotions.add(new Promotion(name, StayDates.of(from, to), percent(percent), money(most)));
    return this;
  }

  public RateFixture earlyBird(int days, String percent) {
    earlyBird = new EarlyBird(days, percent(percent));
    return this;
  }

  public RateFixture lastMinute(int days, String percent) {
    lastMinute = new LastMinute(days, percent(percent));
    return this;
  }

  public RateFixture policy(CancellationPolicy chosen) {
    policy = chosen;
    return this;
  }

  public RateFixture nonRefundable(String percent) {
    nonRefundable = percent(percent);
    return this;
  }

  public RateTerms terms() {
    return new RateTerms(base, weekdays, seasons, extraGuests, new Fees(cleaning, pets, fees),
        new Discounts(newListing, promotions, new LengthDiscounts(weekly, monthly), earlyBird, lastMinute),
        new CancellationOffer(policy, nonRefundable));
  }

  public Rates build() {
    return new Rates(terms(), DatePrices.of(dates));
  }

  /** A plan as it was stored. */
  public RatePlan plan(ListingId listing, long version) {
    return RatePlan.restore(new RatePlan.Snapshot(listing, build(), version));
  }

  /** Booked on May 1st, 2027, refundable. */
  public static Inquiry inquiry(StayDates stay, Party party) {
    return new Inquiry(stay, party, LocalDate.parse("2027-05-01"), false);
  }

  private static Percent percent(String value) {
    return new Percent(new BigDecimal(value));
  }

  private Money money(long amount) {
    return Money.of(amount, currency);
  }
}

package roosttest.pricing;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.pricing.application.Pricing;
import dev.roost.pricing.domain.RatePlan;
import dev.roost.pricing.domain.RatePlan.Snapshot;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.domain.ServiceFee;
import dev.roost.pricing.domain.TaxRule;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.StayPrices;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Prices as the pricing context tells of them, on rate plans in memory. */
public final class FakePrices implements StayPrices {

  private final InMemoryRatePlans ratePlans = new InMemoryRatePlans();
  private final InMemoryLevies levies = new InMemoryLevies();
  private final FakeChargeableAmounts amounts = new FakeChargeableAmounts();
  private final StayPrices prices;

  public FakePrices(ListingFacts listings, Clock clock) {
    prices = Pricing.stayPrices(ratePlans, levies, amounts, listings, clock);
  }

  public void set(ListingId listing, Rates now) {
    ratePlans.putAll(List.of(RatePlan.restore(new Snapshot(listing, now, 0))));
  }

  /** From now on that currency is charged in steps. */
  public void chargeInSteps(String currency, long step) {
    amounts.take(currency, step, step, Long.MAX_VALUE);
  }

  public void tax(TaxRule rule) {
    levies.add(rule);
  }

  public void schedule(ServiceFee fee) {
    levies.add(fee);
  }

  /** What a quote would say. */
  public Money total(Candidate listing, StayDates stay, Party party) {
    return Objects.requireNonNull(totals(List.of(listing), stay, party).get(listing.listing()));
  }

  /** Of the months that search looks at from May 2027 on. */
  public Money cheapestNight(ListingId listing) {
    var start = YearMonth.of(2027, 5);
    return ratePlans.find(listing).orElseThrow().rates().span(start.atDay(1), start.plusMonths(27).atDay(1)).lowest();
  }

  @Override
  public Map<ListingId, Money> totals(Collection<Candidate> listings, StayDates stay, Party party) {
    return prices.totals(listings, stay, party);
  }

  @Override
  public Map<ListingId, PriceOutlook> outlooks(Collection<ListingId> listings, YearMonth from, int months) {
    return prices.outlooks(listings, from, months);
  }
}

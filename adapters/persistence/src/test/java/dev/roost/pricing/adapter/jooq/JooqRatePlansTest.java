package dev.roost.pricing.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.domain.DatePrice;
import dev.roost.pricing.domain.DatePrices;
import dev.roost.pricing.domain.RatePlan;
import dev.roost.pricing.domain.RatePlan.Snapshot;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.pricing.domain.Rates;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.database.DatabaseTest;
import roosttest.pricing.RateFixture;
import roosttest.pricing.RatePlansContract;

@DatabaseTest
class JooqRatePlansTest extends RatePlansContract {

  private final RatePlans plans;
  private final TransactionOperations transactions;

  JooqRatePlansTest(DSLContext db, TransactionOperations transactions) {
    this.plans = new JooqRatePlans(db);
    this.transactions = transactions;
  }

  @Override
  protected RatePlans plans() {
    return plans;
  }

  @Test
  void shouldTakeMorePlansThanFitIntoOneStatement() {
    // given
    var city = IntStream.range(0, 1_100).mapToObj(JooqRatePlansTest::plan).toList();
    // when
    var stored = transactions.<Integer>execute(transaction -> plans.putAll(city));
    var again = transactions.<Integer>execute(transaction -> plans.putAll(city));
    // then
    assertThat(stored).isEqualTo(1_100);
    assertThat(again).isZero();
    assertThat(city).allSatisfy(plan -> assertThat(plans.find(plan.listing()).orElseThrow().rates())
        .isEqualTo(plan.rates()));
  }

  private static RatePlan plan(int number) {
    var start = LocalDate.parse("2027-01-01");
    var dates = DatePrices.of(IntStream.range(0, 5).mapToObj(range -> new DatePrice(
        StayDates.of(start.plusDays(range * 13L), start.plusDays(range * 13L + 13)),
        Money.of(8_000 + number + range * 100L, "EUR"))).toList());
    var rates = new Rates(RateFixture.rates().base(9_000 + number).terms(), dates);
    return RatePlan.restore(new Snapshot(new ListingId(new UUID(0x7000, number)), rates, 0));
  }
}

package roosttest.pricing;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.pricing.RateFixture.inquiry;
import static roosttest.pricing.RateFixture.rates;
import static roosttest.pricing.RateFixture.ratesIn;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.pricing.domain.DatePrice;
import dev.roost.pricing.domain.PriceChange;
import dev.roost.pricing.domain.RatePlan;
import dev.roost.pricing.domain.RatePlan.Snapshot;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of rate plans promises. */
public abstract class RatePlansContract {

  private static final LocalDate TODAY = LocalDate.parse("2027-05-01");

  private final ListingId listing = aListing();

  protected abstract RatePlans plans();

  @Test
  void shouldGiveBackWhatItWasGiven() {
    // given
    var rich = rates().on(FRIDAY, 130_00).on(SUNDAY, 90_00).season("Summer", "2027-07-01", "2027-09-01", 180_00)
        .season("Noël", "2027-12-20", "2028-01-02", 250_00).date("2027-08-01", "2027-08-15", 210_00)
        .date("2027-10-01", "2027-10-02", 77_77).cleaning(40_00).extraGuest(3, 12_50).weekly("12.5").monthly("30")
        .pets(25_00).fee("Linen", FeeUnit.GUEST, 12_00)
        .fee("Heating", FeeUnit.NIGHT, 3_00).newListing("20", "2027-08-01").earlyBird(60, "7.5").lastMinute(3, "15")
        .promotion("Carnival", "2028-02-01", "2028-02-15", "10").promotion("May", "2028-05-01", "2028-05-02", "5", 1_00)
        .policy(CancellationPolicy.LIMITED).nonRefundable("8.25");
    // when
    var version = plans().add(rich.plan(listing, 0));
    // then
    assertThat(version).isEqualTo(1);
    assertThat(snapshotOf(listing)).isEqualTo(new Snapshot(listing, rich.build(), 1));
    assertThat(plans().existing(List.of(listing))).containsExactly(listing);
  }

  @Test
  void shouldKnowNothingOfOtherListings() {
    // given
    var other = aListing();
    // when, then
    assertThat(plans().find(other)).isEmpty();
    assertThat(plans().existing(List.of(other))).isEmpty();
    assertThat(plans().existing(List.of())).isEmpty();
    assertThat(plans().rates(List.of(other), TODAY, TODAY.plusDays(1))).isEmpty();
    assertThat(plans().rates(List.of(), TODAY, TODAY.plusDays(1))).isEmpty();
  }

  @Test
  void shouldStoreWhatChanged() {
    // given
    plans().add(rates().date("2027-06-01", "2027-06-10", 80_00).plan(listing, 0));
    var plan = plans().find(listing).orElseThrow();
    plan.change(rates().base(110_00).terms());
    plan.change(List.of(clear("2027-06-03", "2027-06-05"), set("2027-06-08", "2027-06-20", 95_00)), TODAY);
    // when
    var version = plans().save(plan);
    // then
    assertThat(version).isEqualTo(2);
    assertThat(snapshotOf(listing)).isEqualTo(new Snapshot(listing, rates().base(110_00)
        .date("2027-06-01", "2027-06-03", 80_00).date("2027-06-05", "2027-06-08", 80_00)
        .date("2027-06-08", "2027-06-20", 95_00).build(), 2));
  }

  @Test
  void shouldRefuseAPlanThatSomebodyElseStoredMeanwhile() {
    // given
    plans().add(rates().plan(listing, 0));
    var mine = plans().find(listing).orElseThrow();
    var theirs = plans().find(listing).orElseThrow();
    theirs.change(rates().base(1).terms());
    plans().save(theirs);
    // when
    mine.change(rates().base(2).terms());
    var refused = catchThrowableOfType(Refused.class, () -> plans().save(mine));
    // then
    assertThat(refused.refusal()).isEqualTo(new VersionStale("rate plan", 2));
    assertThat(snapshotOf(listing).rates()).isEqualTo(rates().base(1).build());
  }

  @Test
  void shouldRefuseASecondFirstPlan() {
    // given
    plans().add(rates().plan(listing, 0));
    // when
    var refused = catchThrowableOfType(Refused.class, () -> plans().add(rates().base(1).plan(listing, 0)));
    // then
    assertThat(refused.refusal()).isEqualTo(new VersionStale("rate plan", 1));
  }

  @Test
  void shouldPriceTheNightsItWasAskedFor() {
    // given
    var rates = rates().date("2027-06-01", "2027-06-03", 80_00).date("2027-06-03", "2027-06-30", 90_00)
        .date("2028-06-03", "2028-06-30", 10_00);
    var stay = StayDates.of("2027-06-02", "2027-06-04");
    plans().add(rates.plan(listing, 0));
    // when
    var found = plans().rates(List.of(aListing(), listing), stay.checkIn(), stay.checkOut());
    // then
    assertThat(found).containsOnlyKeys(listing).hasEntrySatisfying(listing, it -> {
      assertThat(it.version()).isEqualTo(1);
      assertThat(it.rates().price(inquiry(stay, Party.ofAdults(1))).total()).isEqualTo(Money.of(170_00, "EUR"));
    });
  }

  @Test
  void shouldTakeManyPlansAndLeaveThoseThatAreTheSame() {
    // given
    var same = rates().date("2027-06-01", "2027-06-03", 80_00).plan(aListing(), 0);
    var before = rates().date("2027-06-01", "2027-06-03", 80_00).date("2027-07-01", "2027-07-03", 70_00)
        .plan(aListing(), 0);
    assertThat(plans().putAll(List.of(same, before))).isEqualTo(2);
    var after = ratesIn("JPY").base(12_000).date("2027-06-02", "2027-06-03", 8_000).plan(before.listing(), 0);
    var added = rates().base(5).plan(aListing(), 0);
    // when
    var stored = plans().putAll(List.of(same, after, added));
    // then
    assertThat(stored).isEqualTo(2);
    assertThat(snapshotOf(same.listing())).isEqualTo(new Snapshot(same.listing(), same.rates(), 1));
    assertThat(snapshotOf(after.listing())).isEqualTo(new Snapshot(after.listing(), after.rates(), 2));
    assertThat(snapshotOf(added.listing())).isEqualTo(new Snapshot(added.listing(), added.rates(), 1));
    assertThat(plans().putAll(List.of())).isZero();
  }

  @Test
  void shouldTakeAPriceForEveryDateOfThreeYears() {
    // given
    var daily = rates().build();
    var changes = IntStream.range(0, 1095).mapToObj(day -> (PriceChange) new PriceChange.Set(
        StayDates.of(TODAY.plusDays(day), TODAY.plusDays(day + 1)), Money.of(5_000 + day % 97, "EUR"))).toList();
    var plan = RatePlan.restore(new Snapshot(listing, daily, 0));
    plan.change(changes, TODAY);
    // when
    plans().add(plan);
    // then
    assertThat(snapshotOf(listing).rates()).isEqualTo(plan.rates());
    assertThat(plan.rates().dates().ranges()).hasSize(1095).extracting(DatePrice::price).contains(
        Money.of(5_096, "EUR"));
  }

  private Snapshot snapshotOf(ListingId id) {
    return plans().find(id).orElseThrow().snapshot();
  }

  private static PriceChange set(String from, String to, long amount) {
    return new PriceChange.Set(StayDates.of(from, to), Money.of(amount, "EUR"));
  }

  private static PriceChange clear(String from, String to) {
    return new PriceChange.Clear(StayDates.of(from, to));
  }

  private static ListingId aListing() {
    return new ListingId(UUID.randomUUID());
  }
}

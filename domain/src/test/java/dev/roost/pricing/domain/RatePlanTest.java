package dev.roost.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.pricing.RateFixture.rates;
import static roosttest.pricing.RateFixture.ratesIn;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.contract.RatePlanChanged;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RatePlanTest {

  private static final ListingId LISTING = new ListingId(new UUID(0, 1));
  private static final LocalDate TODAY = LocalDate.parse("2027-05-01");

  @Test
  void shouldTellOfItsCreation() {
    // when
    var plan = RatePlan.create(LISTING, rates().terms());
    // then
    assertThat(plan.version()).isZero();
    assertThat(plan.takeEvents()).containsExactly(new RatePlanChanged(LISTING));
  }

  @Test
  void shouldKeepDatePricesWhenTermsChange() {
    // given
    var plan = rates().date("2027-06-01", "2027-06-03", 80_00).plan(LISTING, 3);
    var terms = rates().base(120_00).terms();
    // when
    plan.change(terms);
    // then
    assertThat(plan.rates()).isEqualTo(rates().base(120_00).date("2027-06-01", "2027-06-03", 80_00).build());
    assertThat(plan.takeEvents()).containsExactly(new RatePlanChanged(LISTING));
  }

  @Test
  void shouldTellNothingWhereNothingChanges() {
    // given
    var plan = rates().plan(LISTING, 3);
    // when
    plan.change(rates().terms());
    // then
    assertThat(plan.takeEvents()).isEmpty();
  }

  @Test
  void shouldChangeTheCurrencyOnlyWithoutDatePrices() {
    // given
    var priced = rates().date("2027-06-01", "2027-06-03", 80_00).plan(LISTING, 3);
    var unpriced = rates().plan(LISTING, 3);
    var dollars = ratesIn("USD").terms();
    // when
    unpriced.change(dollars);
    var refused = catchThrowableOfType(Refused.class, () -> priced.change(dollars));
    // then
    assertThat(unpriced.rates().currency()).hasToString("USD");
    assertThat(refused.refusal()).isInstanceOfSatisfying(InvalidField.class,
        invalid -> assertThat(invalid.field()).isEqualTo("basePrice.currency"));
  }

  @Test
  void shouldApplyChangesOfDatesInTheirOrderAndForgetThePast() {
    // given
    var plan = rates().date("2027-04-20", "2027-05-05", 70_00).plan(LISTING, 3);
    // when
    plan.change(List.of(set("2027-06-01", "2027-06-10", 80_00), clear("2027-06-05", "2027-06-06")), TODAY);
    // then
    assertThat(plan.rates()).isEqualTo(rates().date("2027-05-01", "2027-05-05", 70_00)
        .date("2027-06-01", "2027-06-05", 80_00).date("2027-06-06", "2027-06-10", 80_00).build());
  }

  @Test
  void shouldRefusePricesOfNightsThatAreOverOrFarAway() {
    // given
    var plan = rates().plan(LISTING, 3);
    // when, then
    for (var change : List.of(set("2027-04-30", "2027-05-02", 80_00), set("2030-04-30", "2030-05-02", 80_00))) {
      var refused = catchThrowableOfType(Refused.class, () -> plan.change(List.of(change), TODAY));
      assertThat(refused.refusal())
          .isEqualTo(new InvalidField("prices", "must lie between 2027-05-01 and 2030-05-01"));
    }
  }

  @Test
  void shouldRefuseDatePricesOfAnotherCurrency() {
    // given
    var plan = rates().plan(LISTING, 3);
    var dollars = new PriceChange.Set(StayDates.of("2027-06-01", "2027-06-02"), Money.of(80_00, "USD"));
    // when
    var refused = catchThrowableOfType(Refused.class, () -> plan.change(List.of(dollars), TODAY));
    // then
    assertThat(refused.refusal())
        .isEqualTo(new InvalidField("prices.price", "must be in EUR like the base price"));
  }

  private static PriceChange set(String from, String to, long amount) {
    return new PriceChange.Set(StayDates.of(from, to), Money.of(amount, "EUR"));
  }

  private static PriceChange clear(String from, String to) {
    return new PriceChange.Clear(StayDates.of(from, to));
  }
}

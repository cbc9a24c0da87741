package dev.roost.pricing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.pricing.FakeListings.id;
import static roosttest.pricing.RateFixture.ratesIn;

import dev.roost.pricing.api.DatePriceRange;
import dev.roost.pricing.api.ImportedRatePlan;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roosttest.identity.Actors;

class ImportedPriceServiceTest {

  private static final Actor IMPORT = Actor.system("import");

  private final PricingWorld world = new PricingWorld();

  @Test
  void shouldTakePricesAsTheyCome() {
    // when
    int stored = world.importedPrices.importRatePlans(IMPORT,
        List.of(plan(1, 80, range("2027-06-02", "2027-06-03", 90), range("2027-06-01", "2027-06-02", 90))));
    // then
    assertThat(stored).isEqualTo(1);
    assertThat(world.ratePlans.find(id(1)).orElseThrow().rates()).isEqualTo(ratesIn("USD").base(80).cleaning(25)
        .extraGuest(2, 10).weekly("12.5").date("2027-06-01", "2027-06-03", 90).build());
  }

  @Test
  void shouldChangeNothingWhenImportedAgain() {
    // given
    world.importedPrices.importRatePlans(IMPORT, List.of(plan(1, 80), plan(2, 85)));
    // when
    int stored = world.importedPrices.importRatePlans(IMPORT, List.of(plan(1, 80), plan(2, 86), plan(3, 87)));
    // then
    assertThat(stored).isEqualTo(2);
    assertThat(world.ratePlans.find(id(1)).orElseThrow().version()).isEqualTo(1);
    assertThat(world.ratePlans.find(id(2)).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void shouldBeForImportsOnly() {
    // when
    var refused = catchThrowableOfType(Refused.class,
        () -> world.importedPrices.importRatePlans(Actors.admin(), List.of()));
    // then
    assertThat(refused.refusal()).isEqualTo(new NotAllowed("import prices"));
  }

  @ParameterizedTest
  @CsvSource({"100, 7, 600, 14.29", "100, 7, 700, 0", "100, 7, 800, 0", "100, 28, 2100, 25", "100, 7, 1, 99"})
  void shouldDeriveADiscountFromAPriceForManyNights(long night, int nights, long together, BigDecimal discount) {
    // when
    var derived = ImportedRatePlan.discount(dollars(night), nights, dollars(together));
    // then
    assertThat(derived).isEqualByComparingTo(discount);
  }

  private static ImportedRatePlan plan(long listing, long base, DatePriceRange... dates) {
    return new ImportedRatePlan(id(listing), dollars(base), dollars(25), 2, dollars(10), new BigDecimal("12.50"),
        BigDecimal.ZERO, List.of(dates));
  }

  private static DatePriceRange range(String from, String to, long price) {
    return new DatePriceRange(StayDates.of(from, to), dollars(price));
  }

  private static Money dollars(long cents) {
    return Money.of(cents, "USD");
  }
}

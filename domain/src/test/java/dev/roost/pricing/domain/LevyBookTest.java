package dev.roost.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.pricing.LevyFixture.IN_LISBON;
import static roosttest.pricing.LevyFixture.LISBON;
import static roosttest.pricing.LevyFixture.hostOnly;
import static roosttest.pricing.LevyFixture.perPersonNight;
import static roosttest.pricing.LevyFixture.percentage;
import static roosttest.pricing.LevyFixture.square;

import dev.roost.listing.contract.Position;
import dev.roost.pricing.contract.ServiceFeeScheduled;
import dev.roost.pricing.contract.TaxRuleChanged;
import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.pricing.domain.LevyBook.Bounds;
import dev.roost.pricing.domain.TaxCharge.PerPersonNight;
import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevyBookTest {

  private static final Instant NOW = Instant.parse("2027-05-01T12:00:00Z");
  private static final LocalDate MAY = LocalDate.parse("2027-05-01");
  private static final LocalDate JULY = LocalDate.parse("2027-07-01");
  private static final Currency EUR = Currency.of("EUR");
  private static final ServiceFee SPLIT = new ServiceFee(2, new Percent(new BigDecimal("3")),
      new Percent(new BigDecimal("14")), NOW.plusSeconds(60));

  @Test
  void shouldTakeTheVersionThatHolds() {
    // given
    var corrected = new ServiceFee(3, new Percent(new BigDecimal("4")), Percent.NONE, SPLIT.from());
    var book = new LevyBook(List.of(hostOnly("15.5"), SPLIT, corrected), List.of());
    // when, then
    assertThat(book.at(NOW, IN_LISBON, MAY).serviceFee()).isEqualTo(hostOnly("15.5"));
    assertThat(book.at(SPLIT.from().minusNanos(1), IN_LISBON, MAY).serviceFee().version()).isEqualTo(1);
    assertThat(book.at(SPLIT.from(), IN_LISBON, MAY).serviceFee()).isEqualTo(corrected);
  }

  @ParameterizedTest
  @CsvSource({"2027-04-30, false", "2027-05-01, true", "2027-06-30, true", "2027-07-01, false"})
  void shouldTaxStaysThatBeginWhileTheTaxHolds(LocalDate checkIn, boolean taxed) {
    // given
    var tax = percentage("6").from("2027-05-01").until("2027-07-01").tax(1);
    var book = new LevyBook(List.of(hostOnly("15.5")), List.of(tax));
    // when, then
    assertThat(book.at(NOW, IN_LISBON, checkIn).taxes()).isEqualTo(taxed ? List.of(tax) : List.of());
  }

  @Test
  void shouldTaxListingsInTheAreaOnly() {
    // given
    var book = new LevyBook(List.of(hostOnly("15.5")), List.of(percentage("6").tax(1)));
    // when, then
    assertThat(book.at(NOW, IN_LISBON, MAY).taxes()).hasSize(1);
    assertThat(book.at(NOW, new Position(41.1, -8.6), MAY).taxes()).isEmpty();
    assertThat(book.at(NOW, null, MAY).taxes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5, true", "2.5, 0.5, true", "1.5, 2.5, false", "1.5, 0.5, true", "-0.5, 0.5, false",
      "3.5, 0.5, false", "0.5, 2.9, true", "0.5, 3.1, false", "2.5, 2.9, true", "1.5, -0.1, false"})
  void shouldKnowWhatLiesInAnAreaWithANotch(double longitude, double latitude, boolean inside) {
    // given a U open to the north
    var corners = new ArrayList<>(List.of(new Position(0, 0), new Position(0, 3), new Position(3, 3),
        new Position(3, 2), new Position(1, 2), new Position(1, 1), new Position(3, 1), new Position(3, 0)));
    // when, then
    assertThat(new TaxArea(corners).contains(new Position(latitude, longitude))).isEqualTo(inside);
    Collections.rotate(corners, 3);
    assertThat(new TaxArea(corners).contains(new Position(latitude, longitude))).isEqualTo(inside);
    Collections.reverse(corners);
    assertThat(new TaxArea(corners).contains(new Position(latitude, longitude))).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({"0.9, 1, true", "1.1, 1, false", "2.9, 3, true", "3.1, 3, false"})
  void shouldFollowSlantedBorders(double longitude, double latitude, boolean inside) {
    // given the half of a square below its diagonal, seen from the west
    var triangle = new TaxArea(List.of(new Position(0, 0), new Position(4, 0), new Position(4, 4)));
    // when, then
    assertThat(triangle.contains(new Position(latitude, longitude))).isEqualTo(inside);
  }

  /** A place on the border of two areas is taxed by one of them, not by both and not by none. */
  @ParameterizedTest
  @CsvSource({"0.5, 1", "1, 0.5", "1, 1.5", "1.5, 1", "1, 1", "0.3, 0.7"})
  void shouldLieInOneOfTheAreasThatShareABorder(double latitude, double longitude) {
    // given the four quarters of a square
    var quarters = List.of(square(0, 0, 1, 1), square(0, 1, 1, 2), square(1, 0, 2, 1), square(1, 1, 2, 2));
    // when, then
    assertThat(quarters).filteredOn(it -> it.contains(new Position(latitude, longitude))).hasSize(1);
  }

  @Test
  void shouldBoundNothingByNothing() {
    // given
    var included = percentage("10").included().tax(1);
    var elsewhere = percentage("10").in(square(0, 0, 1, 1)).tax(2);
    var over = percentage("10").until("2027-05-01").tax(3);
    var later = percentage("10").from("2027-07-01").tax(4);
    var book = new LevyBook(List.of(hostOnly("15.5")), List.of(included, elsewhere, over, later));
    // when, then
    assertThat(book.bounds(NOW, IN_LISBON, MAY, JULY, EUR)).isEqualTo(new Bounds(0, 0, 0, 0));
  }

  @Test
  void shouldCountOnWhatAlwaysHolds() {
    // given
    var always = percentage("6.125").from("2027-05-01").until("2027-07-01").tax(1);
    var late = percentage("1").from("2027-05-02").tax(2);
    var early = percentage("1").until("2027-06-30").tax(3);
    var capped = percentage("1").mostNights(7).tax(4);
    var exempt = percentage("1").exemptFrom(30).tax(5);
    var book = new LevyBook(List.of(hostOnly("15.5")), List.of(always, late, early, capped, exempt));
    // when, then
    assertThat(book.bounds(NOW, IN_LISBON, MAY, JULY, EUR)).isEqualTo(new Bounds(612, 1013, 5, 0));
  }

  @Test
  void shouldCountWithFeesThatAreStillToCome() {
    // given
    var book = new LevyBook(List.of(hostOnly("15.5"), SPLIT), List.of(percentage("10").tax(1)));
    // when, then 1.14 × 1.10
    assertThat(book.bounds(NOW, IN_LISBON, MAY, JULY, EUR)).isEqualTo(new Bounds(1000, 2540, 2, 0));
    assertThat(book.bounds(SPLIT.from(), IN_LISBON, MAY, JULY, EUR)).isEqualTo(new Bounds(2400, 2540, 2, 0));
  }

  @Test
  void shouldCountPersonsAtMost() {
    // given
    var one = perPersonNight(TaxedPersons.ADULTS, Money.of(2_00, "EUR"), Money.of(300, "JPY")).tax(1);
    var other = perPersonNight(TaxedPersons.EVERYBODY, Money.of(50, "EUR")).tax(2);
    var book = new LevyBook(List.of(hostOnly("15.5")), List.of(one, other));
    // when, then
    assertThat(book.bounds(NOW, IN_LISBON, MAY, JULY, EUR)).isEqualTo(new Bounds(0, 0, 2, 2_50));
    assertThat(book.bounds(NOW, IN_LISBON, MAY, JULY, Currency.of("JPY"))).isEqualTo(new Bounds(0, 0, 2, 300));
  }

  @Test
  void shouldRefuseTermsThatMeanNothing() {
    assertThat(fieldOf(() -> percentage("0"))).isEqualTo("percentage.rate");
    assertThat(fieldOf(() -> percentage("100.01"))).isEqualTo("percentage.rate");
    assertThat(fieldOf(() -> percentage("1.00001"))).isEqualTo("percentage.rate");
    assertThat(fieldOf(() -> perPersonNight(TaxedPersons.ADULTS))).isEqualTo("perPersonNight.amounts");
    assertThat(fieldOf(() -> perPersonNight(TaxedPersons.ADULTS, Money.of(1, "EUR"), Money.of(2, "EUR"))))
        .isEqualTo("perPersonNight.amounts");
    assertThat(fieldOf(() -> perPersonNight(TaxedPersons.ADULTS, Money.of(0, "EUR"))))
        .isEqualTo("perPersonNight.amounts");
    assertThat(fieldOf(() -> perPersonNight(TaxedPersons.ADULTS, Money.of(RateTerms.HIGHEST + 1, "EUR"))))
        .isEqualTo("perPersonNight.amounts");
    assertThat(fieldOf(() -> percentage("1").until("2020-01-01").terms())).isEqualTo("until");
    assertThat(fieldOf(() -> percentage("1").from("1899-12-31").terms())).isEqualTo("from");
    assertThat(fieldOf(() -> percentage("1").until("3000-01-01").terms())).isEqualTo("until");
    assertThat(fieldOf(() -> percentage("1").exemptFrom(1).terms())).isEqualTo("exemptFromNights");
    assertThat(fieldOf(() -> percentage("1").mostNights(0).terms())).isEqualTo("mostNights");
    assertThat(fieldOf(() -> new TaxArea(LISBON.corners().subList(0, 2)))).isEqualTo("area");
    assertThat(fieldOf(() -> new TaxArea(Collections.nCopies(501, IN_LISBON)))).isEqualTo("area");
    assertThat(fieldOf(() -> named(" ", "A"))).isEqualTo("name");
    assertThat(fieldOf(() -> named("T", "x".repeat(101)))).isEqualTo("authority");
    assertThat(fieldOf(() -> named("T\u0000", "A"))).isEqualTo("name");
    assertThat(fieldOf(() -> named("T", "\ud800"))).isEqualTo("authority");
    percentage("6.1255").terms();
    percentage("100").exemptFrom(2).mostNights(1).until("2020-01-02").terms();
    new TaxArea(Collections.nCopies(500, IN_LISBON));
    new TaxArea(LISBON.corners().subList(0, 3));
    new PerPersonNight(List.of(Money.of(1, "EUR"), Money.of(RateTerms.HIGHEST, "JPY")), TaxedPersons.ADULTS);
    assertThat(named(" " + "x".repeat(100), "A ").authority()).isEqualTo("A");
  }

  @Test
  void shouldScheduleVersionsForTheFuture() {
    // given
    var schedule = ServiceFeeSchedule.restore(List.of(SPLIT, hostOnly("15.5")));
    // when
    var added = schedule.schedule(new Percent(BigDecimal.TEN), Percent.NONE, NOW, NOW);
    // then
    assertThat(added).isEqualTo(new ServiceFee(3, new Percent(BigDecimal.TEN), Percent.NONE, NOW));
    assertThat(schedule.fees()).containsExactly(hostOnly("15.5"), SPLIT, added);
    assertThat(schedule.version()).isEqualTo(2);
    assertThat(schedule.takeEvents()).containsExactly(new ServiceFeeScheduled(3));
    assertThat(fieldOf(() -> schedule.schedule(new Percent(BigDecimal.TEN), Percent.NONE, NOW.minusNanos(1), NOW)))
        .isEqualTo("from");
  }

  @Test
  void shouldTellOfChangesOfARule() {
    // given
    var id = new TaxRuleId(new UUID(0, 1));
    var rule = TaxRule.create(id, percentage("6").terms());
    // when, then
    assertThat(rule.takeEvents()).containsExactly(new TaxRuleChanged(id));
    rule.change(percentage("6.0").terms());
    assertThat(rule.takeEvents()).isEmpty();
    rule.change(percentage("7").terms());
    assertThat(rule.takeEvents()).containsExactly(new TaxRuleChanged(id));
    assertThat(rule.terms()).isEqualTo(percentage("7").terms());
    assertThat(TaxRule.restore(id, rule.terms(), 4).takeEvents()).isEmpty();
  }

  private static TaxTerms named(String name, String authority) {
    var terms = percentage("1").terms();
    return new TaxTerms(name, authority, terms.area(), terms.from(), null, terms.charge(), false, null, null);
  }

  private static String fieldOf(ThrowingCallable action) {
    var refused = catchThrowableOfType(Refused.class, action);
    assertThat(refused).isNotNull();
    return ((InvalidField) refused.refusal()).field();
  }
}

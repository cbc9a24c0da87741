package dev.roost.pricing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.host;
import static roosttest.pricing.FakeListings.flat;
import static roosttest.pricing.FakeListings.id;
import static roosttest.pricing.FakeListings.withCoHost;

import dev.roost.listing.contract.HostRight;
import dev.roost.pricing.api.ChangePrices;
import dev.roost.pricing.api.ChangePrices.Change;
import dev.roost.pricing.api.DatePriceRange;
import dev.roost.pricing.api.RatePlanTerms;
import dev.roost.pricing.api.RatePlanTerms.DaysAhead;
import dev.roost.pricing.api.RatePlanTerms.NamedFee;
import dev.roost.pricing.api.RatePlanTerms.NewListing;
import dev.roost.pricing.api.RatePlanTerms.OfDates;
import dev.roost.pricing.api.RatePlanTerms.OtherFees;
import dev.roost.pricing.api.RatePlanTerms.Promotions;
import dev.roost.pricing.api.RatePlanTerms.SeasonPrice;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.pricing.contract.RatePlanChanged;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.InputRefusal.VersionRequired;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class HostRatePlanServiceTest {

  private static final RatePlanTerms TERMS = terms(euros(120));

  private final PricingWorld world = new PricingWorld();

  @BeforeEach
  void aFlat() {
    world.listings.add(flat(1));
  }

  @Test
  void shouldSetTheFirstRatePlan() {
    // when
    var plan = world.hostRatePlans.set(host(), id(1), TERMS, null);
    // then
    assertThat(plan.version()).isEqualTo(1);
    assertThat(plan.terms()).isEqualTo(TERMS);
    assertThat(world.hostRatePlans.find(host(), id(1))).isEqualTo(plan);
    assertThat(world.events.take()).containsExactly(new RatePlanChanged(id(1)));
  }

  @Test
  void shouldChangeTheVersionThatTheHostRead() {
    // given
    world.hostRatePlans.set(host(), id(1), TERMS, null);
    // when
    var changed = world.hostRatePlans.set(host(), id(1), terms(euros(130)), 1L);
    // then
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.terms().basePrice()).isEqualTo(euros(130));
    assertThat(refusalOf(() -> world.hostRatePlans.set(host(), id(1), TERMS, 1L)))
        .isEqualTo(new VersionStale("rate plan", 2));
    assertThat(refusalOf(() -> world.hostRatePlans.set(host(), id(1), TERMS, null)))
        .isEqualTo(new VersionRequired("If-Match"));
  }

  @Test
  void shouldNotTakeAVersionOfAPlanThatIsNotThere() {
    assertThat(refusalOf(() -> world.hostRatePlans.set(host(), id(1), TERMS, 3L)))
        .isEqualTo(new VersionStale("rate plan", 0));
    assertThat(refusalOf(() -> world.hostRatePlans.find(host(), id(1))))
        .isEqualTo(new NotFound("rate plan", id(1).toString()));
  }

  @Test
  void shouldLeaveTheNonRefundableRateToTheGuest() {
    // given
    var never = terms(euros(120), CancellationPolicy.NON_REFUNDABLE);
    // when, then
    assertThat(refusalOf(() -> world.hostRatePlans.set(host(), id(1), never, null)))
        .isEqualTo(new InvalidField("cancellationPolicy",
            "must be another one: guests choose NON_REFUNDABLE themselves, where nonRefundableRate offers it"));
  }

  @Test
  void shouldSetAndClearThePricesOfManyDatesAtOnce() {
    // given
    world.hostRatePlans.set(host(), id(1), TERMS, null);
    var command = new ChangePrices(id(1), List.of(change("2027-06-01", "2027-06-10", euros(80)),
        change("2027-06-10", "2027-06-12", euros(80)), change("2027-06-03", "2027-06-04", null)));
    // when
    var prices = world.hostRatePlans.changePrices(host(), command, 1);
    // then
    assertThat(prices.version()).isEqualTo(2);
    assertThat(prices.prices()).containsExactly(
        new DatePriceRange(StayDates.of("2027-06-01", "2027-06-03"), euros(80)),
        new DatePriceRange(StayDates.of("2027-06-04", "2027-06-12"), euros(80)));
    assertThat(world.hostRatePlans.prices(host(), id(1))).isEqualTo(prices);
    assertThat(world.events.take()).hasSize(2);
  }

  @Test
  void shouldRefuseAStaleVersionForPrices() {
    // given
    world.hostRatePlans.set(host(), id(1), TERMS, null);
    var command = new ChangePrices(id(1), List.of(change("2027-06-01", "2027-06-10", euros(80))));
    // when, then
    assertThat(refusalOf(() -> world.hostRatePlans.changePrices(host(), command, 7)))
        .isEqualTo(new VersionStale("rate plan", 1));
  }

  @Test
  void shouldTakeTodayFromTheListing() {
    // given 23:30 UTC of May 1st, half past midnight of the 2nd in Lisbon
    world.clock.set(Instant.parse("2027-05-01T23:30:00Z"));
    world.hostRatePlans.set(host(), id(1), TERMS, null);
    var lastNight = new ChangePrices(id(1), List.of(change("2027-05-01", "2027-05-03", euros(80))));
    // when, then
    assertThat(refusalOf(() -> world.hostRatePlans.changePrices(host(), lastNight, 1)))
        .isEqualTo(new InvalidField("prices", "must lie between 2027-05-02 and 2030-05-02"));
  }

  @Test
  void shouldHideTheListingFromStrangers() {
    // given
    var stranger = host(BERT);
    // when, then
    for (ThrowingCallable action : List.<ThrowingCallable>of(
        () -> world.hostRatePlans.find(stranger, id(1)),
        () -> world.hostRatePlans.prices(stranger, id(1)),
        () -> world.hostRatePlans.set(stranger, id(1), TERMS, null),
        () -> world.hostRatePlans.changePrices(stranger, new ChangePrices(id(1), List.of()), 1))) {
      assertThat(refusalOf(action)).isEqualTo(new NotFound("listing", id(1).toString()));
    }
  }

  @Test
  void shouldLetCoHostsDoWhatTheyWereGranted() {
    // given
    world.listings.change(id(1), it -> withCoHost(it, BERT, Set.of(HostRight.VIEW)));
    world.hostRatePlans.set(host(), id(1), TERMS, null);
    // when, then
    assertThat(world.hostRatePlans.find(host(BERT), id(1)).version()).isEqualTo(1);
    assertThat(refusalOf(() -> world.hostRatePlans.set(host(BERT), id(1), TERMS, 1L)))
        .isEqualTo(new NotAllowed("change the prices of this listing"));
    world.listings.change(id(1), it -> withCoHost(it, BERT, Set.of(HostRight.VIEW, HostRight.EDIT_PRICES)));
    assertThat(world.hostRatePlans.set(host(BERT), id(1), TERMS, 1L).version()).isEqualTo(2);
  }

  @Test
  void shouldLetAdministratorsReadPricesOfHostsButNotSetThem() {
    // given
    world.hostRatePlans.set(host(), id(1), TERMS, null);
    // then
    assertThat(world.hostRatePlans.find(Actors.admin(), id(1)).version()).isEqualTo(1);
    assertThat(refusalOf(() -> world.hostRatePlans.set(Actors.admin(), id(1), TERMS, 1L)))
        .isEqualTo(new NotAllowed("change the prices of this listing"));
  }

  @Test
  void shouldNeedTheScope() {
    // given
    var reader = Actors.integration(Actors.ANNA, Scope.PRICES_READ);
    // when, then
    assertThat(refusalOf(() -> world.hostRatePlans.set(reader, id(1), TERMS, null)))
        .isEqualTo(new ScopeMissing(Scope.PRICES_WRITE));
    assertThat(refusalOf(() -> world.hostRatePlans.find(Actor.anonymous(), id(1)))).isEqualTo(new NotLoggedIn());
  }

  private static RatePlanTerms terms(Money base) {
    return terms(base, CancellationPolicy.MODERATE);
  }

  private static RatePlanTerms terms(Money base, CancellationPolicy policy) {
    return new RatePlanTerms(base, Map.of(DayOfWeek.FRIDAY, euros(150)),
        List.of(new SeasonPrice("Summer", StayDates.of("2027-07-01", "2027-09-01"), euros(180))), 2, euros(15),
        euros(40), BigDecimal.TEN, new BigDecimal("25"), policy, new BigDecimal("7.5"),
        new OtherFees(euros(20), List.of(new NamedFee("Linen", FeeUnit.GUEST, euros(12)))),
        new Promotions(new NewListing(BigDecimal.TEN, LocalDate.parse("2027-06-01")),
            List.of(new OfDates("Deal", StayDates.of("2027-06-01", "2027-06-03"), BigDecimal.TEN, euros(50))),
            new DaysAhead(60, BigDecimal.TEN), new DaysAhead(3, BigDecimal.ONE)));
  }

  private static Change change(String from, String to, @Nullable Money price) {
    return new Change(StayDates.of(from, to), price);
  }

  private static Money euros(long amount) {
    return Money.of(amount * 100, "EUR");
  }

  private static Refusal refusalOf(ThrowingCallable action) {
    return catchThrowableOfType(Refused.class, action).refusal();
  }
}

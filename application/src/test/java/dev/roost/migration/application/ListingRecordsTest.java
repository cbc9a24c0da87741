package dev.roost.migration.application;

import static dev.roost.migration.application.ImportHarness.SYSTEM;
import static dev.roost.migration.application.ImportHarness.chunk;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.migration.RecordFixture.aListing;
import static roosttest.migration.RecordFixture.aListingWithoutPrice;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.migration.api.ImportRunView.Step;
import dev.roost.migration.api.ListingRecord;
import dev.roost.migration.api.ListingRecord.Prices;
import dev.roost.migration.api.RejectedRowView;
import dev.roost.migration.contract.ImportStep;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import roosttest.migration.ImportedWorld;

/** Listings that are imported. */
class ListingRecordsTest {

  private final ImportHarness harness = new ImportHarness();
  private final ImportedWorld world = harness.world;

  @Test
  void shouldComeWithHostPriceAndLengthOfStay() {
    // when
    take(aListing("1"));

    // then
    var id = world.id("1");
    assertThat(world.hosts).containsOnlyKeys("inside-airbnb:501");
    assertThat(world.hosts.get("inside-airbnb:501")).satisfies(host -> {
      assertThat(host.name()).isEqualTo("Ines");
      assertThat(host.memberSince()).isEqualTo(Instant.parse("2012-03-04T00:00:00Z"));
    });
    assertThat(Objects.requireNonNull(world.listings.get("1"))).satisfies(listing -> {
      assertThat(listing.reference()).isEqualTo(new ExternalReference("inside-airbnb", "1"));
      assertThat(listing.owner()).isEqualTo(ImportedWorld.user("inside-airbnb:501"));
      assertThat(listing.details().amenities()).containsExactly("kitchen", "tv", "wifi");
      assertThat(listing.details().registrationNumber()).isEqualTo("R-1");
      assertThat(listing.photos()).hasSize(1);
    });
    assertThat(world.plans.get(id)).satisfies(plan -> {
      assertThat(plan.base()).isEqualTo(Money.of(10_000, "USD"));
      assertThat(plan.cleaning()).isEqualTo(Money.of(5_000, "USD"));
      assertThat(plan.includedGuests()).isEqualTo(2);
      assertThat(plan.extraGuestFee()).isEqualTo(Money.of(1_500, "USD"));
      assertThat(plan.weeklyDiscount()).isEqualByComparingTo("10");
      assertThat(plan.monthlyDiscount()).isEqualByComparingTo("20");
      assertThat(plan.datePrices()).isEmpty();
    });
    assertThat(world.terms.get(id)).satisfies(terms -> {
      assertThat(terms.minimumNights()).isEqualTo(2);
      assertThat(terms.maximumNights()).isEqualTo(30);
    });
  }

  @Test
  void shouldBeLeftAloneWhenTheySayTheSameAgain() {
    // given
    take(aListing("1"), aListing("2"));
    world.writes();

    // when
    var step = takeAgain(aListing("1"), aListing("2", "Renovated"));

    // then
    assertThat(step).isEqualTo(new Step(100, 2, 1, 1, 0));
    assertThat(world.listings).hasSize(2);
    assertThat(world.writes()).as("host, listing, prices and terms of one").isEqualTo(4);
  }

  @Test
  void shouldCountTheLaterOfTwoWithTheSameId() {
    // when
    var step = take(aListing("1", "First"), aListing("1", "Second"));

    // then
    assertThat(step.imported()).isEqualTo(1);
    assertThat(Objects.requireNonNull(world.listings.get("1")).details().title()).isEqualTo("Second");
  }

  @Test
  void shouldBeRejectedWithTheReasonOfTheContextThatDoesNotTakeThem() {
    // given
    world.unwanted.add("2");

    // when
    var step = take(aListing("1"), aListing("2"));

    // then
    assertThat(step).isEqualTo(new Step(100, 2, 1, 0, 1));
    assertThat(rejected()).containsExactly(
        new RejectedRowView("listings.csv", 2, "title is not to the taste of the test"));
    assertThat(world.plans).hasSize(1);
  }

  @Test
  void shouldComeWithoutPriceWhereThereIsNone() {
    // when
    take(aListingWithoutPrice("1"));

    // then
    assertThat(world.plans).isEmpty();
    assertThat(world.terms).hasSize(1);
  }

  @Test
  void shouldNotTurnASlipIntoADiscount() {
    // given
    var slip = new Prices("USD", 10_000L, 1_000L, 400_000L, 0, 1, 0);

    // when
    take(aListing("1", "Slip", slip));

    // then
    assertThat(world.plans.get(world.id("1"))).satisfies(plan -> {
      assertThat(plan.weeklyDiscount()).isZero();
      assertThat(plan.monthlyDiscount()).isZero();
    });
  }

  private Step take(ListingRecord... listings) {
    return harness.records.importListings(SYSTEM, harness.anImport("first"), chunk(listings.length, listings))
        .step(ImportStep.LISTINGS);
  }

  private Step takeAgain(ListingRecord... listings) {
    return harness.records.importListings(SYSTEM, harness.anImport("second"), chunk(listings.length, listings))
        .step(ImportStep.LISTINGS);
  }

  private List<RejectedRowView> rejected() {
    return harness.imports.rejectedRows(SYSTEM, harness.anImport("first").run(), 0, 10);
  }
}

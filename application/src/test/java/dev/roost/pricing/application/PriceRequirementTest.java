package dev.roost.pricing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.pricing.FakeListings.id;
import static roosttest.pricing.RateFixture.rates;

import dev.roost.listing.spi.PublishingRequirement.Missing;
import org.junit.jupiter.api.Test;

class PriceRequirementTest {

  private final PricingWorld world = new PricingWorld();
  private final PriceRequirement requirement = new PriceRequirement(world.ratePlans);

  @Test
  void shouldMissAPriceUntilThereIsOne() {
    // given
    var before = requirement.missingFor(id(1));
    // when
    world.ratePlans.add(rates().plan(id(1), 0));
    // then
    assertThat(before).extracting(Missing::field).containsExactly("price");
    assertThat(requirement.missingFor(id(1))).isEmpty();
  }
}

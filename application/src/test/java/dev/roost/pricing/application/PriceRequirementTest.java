package dev.roost.pricing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.pricing.FakeListings.id;
import static roosttest.pricing.RateFixture.rates;

import dev.roost.listing.spi.PublishingRequirement.Missing;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceRequirementTest {

  private final PricingWorld world = new PricingWorld();
  private final PriceRequirement requirement = new PriceRequirement(world.ratePlans);

  @Test
  void shouldMissAPriceUntilThereIsOne() {
    // given
    var before = requirement.missingFor(List.of(id(1), id(2)));
    // when
    world.ratePlans.add(rates().plan(id(1), 0));
    // then
    assertThat(before).containsOnlyKeys(id(1), id(2));
    assertThat(before.get(id(1))).extracting(Missing::field).containsExactly("price");
    assertThat(requirement.missingFor(List.of(id(1), id(2)))).containsOnlyKeys(id(2));
  }
}

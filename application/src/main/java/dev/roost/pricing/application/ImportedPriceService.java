package dev.roost.pricing.application;

import dev.roost.pricing.api.ImportedPrices;
import dev.roost.pricing.api.ImportedRatePlan;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes prices from imports. */
@Service
class ImportedPriceService implements ImportedPrices {

  private final RatePlans ratePlans;

  ImportedPriceService(RatePlans ratePlans) {
    this.ratePlans = ratePlans;
  }

  @Override
  @Transactional
  public int importRatePlans(Actor actor, List<ImportedRatePlan> plans) {
    if (!actor.isSystem()) {
      throw new Refused(new NotAllowed("import prices"));
    }
    return ratePlans.putAll(plans.stream().map(RateMapping::plan).toList());
  }
}

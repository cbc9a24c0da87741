package dev.roost.pricing.api;

import dev.roost.shared.Actor;
import java.util.List;

/** The prices of many listings at once, as another platform had them. */
public interface ImportedPrices {

  /**
   * Replaces the rate plans of these listings, date prices included. A plan that is the same already is left alone, so
   * importing again changes nothing. Raises no events: whoever imports has the read models rebuilt at the end.
   *
   * @param actor the import itself, see {@link Actor#system}
   * @param plans any number, each listing once; some thousand at a time are quick
   * @return how many plans are new or other than before
   */
  int importRatePlans(Actor actor, List<ImportedRatePlan> plans);
}

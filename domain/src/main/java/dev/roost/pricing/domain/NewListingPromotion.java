package dev.roost.pricing.domain;

import dev.roost.pricing.contract.LineSource;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Wins the first guests of a listing.
 *
 * @param until bookings made before that date get it, whenever the stay is
 */
@ValueObject
public record NewListingPromotion(Percent percent, LocalDate until) {

  private static final String NAME = "new listing";

  public NewListingPromotion {
    percent.mustReduce("newListingPromotion.percent");
  }

  boolean appliesTo(Inquiry inquiry) {
    return inquiry.bookedOn().isBefore(until);
  }

  NightDiscount discount() {
    return new NightDiscount(NAME + " promotion " + percent, LineSource.promotion(NAME), percent, null);
  }
}

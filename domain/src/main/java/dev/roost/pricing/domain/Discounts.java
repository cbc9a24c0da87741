package dev.roost.pricing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What a host takes off nights. A night gets one discount, the first that applies in the order of the parameters; they are
 * never added up.
 *
 * @param promotions sorted by date, without overlap
 */
@ValueObject
public record Discounts(@Nullable NewListingPromotion newListing, List<Promotion> promotions, LengthDiscounts length,
    @Nullable EarlyBird earlyBird, @Nullable LastMinute lastMinute) {

  public static final int MOST_PROMOTIONS = 50;
  public static final Discounts NONE = ofLength(LengthDiscounts.NONE);

  public Discounts {
    promotions = promotions.stream().sorted(Comparator.comparing(it -> it.nights().checkIn())).toList();
    if (promotions.size() > MOST_PROMOTIONS) {
      throw new Refused(new InvalidField("promotions", "must be at most " + MOST_PROMOTIONS));
    }
    for (int i = 1; i < promotions.size(); i++) {
      var earlier = promotions.get(i - 1);
      var later = promotions.get(i);
      if (later.nights().overlaps(earlier.nights())) {
        throw new Refused(new InvalidField("promotions",
            "%s and %s must not overlap".formatted(earlier.name(), later.name())));
      }
    }
  }

  public static Discounts ofLength(LengthDiscounts length) {
    return new Discounts(null, List.of(), length, null, null);
  }

  Optional<NightDiscount> of(LocalDate night, Inquiry inquiry) {
    if (newListing != null && newListing.appliesTo(inquiry)) {
      return Optional.of(newListing.discount());
    }
    var promotion = promotions.stream().filter(it -> it.appliesTo(night)).findFirst();
    return promotion.map(Promotion::discount).or(() -> length.forNights(inquiry.nights()))
        .or(() -> byDaysAhead(inquiry));
  }

  private Optional<NightDiscount> byDaysAhead(Inquiry inquiry) {
    if (earlyBird != null && earlyBird.appliesTo(inquiry)) {
      return Optional.of(earlyBird.discount());
    }
    return lastMinute != null && lastMinute.appliesTo(inquiry)
        ? Optional.of(lastMinute.discount())
        : Optional.empty();
  }

  /** Whether the length of a stay alone decides what is off. */
  public boolean dependOnLengthOnly() {
    return newListing == null && promotions.isEmpty() && earlyBird == null && lastMinute == null;
  }

  /** The largest share that a night of a stay of that length can lose, whenever it is and whenever it is booked. */
  public Percent most(int nights) {
    return Stream.of(Optional.ofNullable(newListing).map(NewListingPromotion::percent).stream(),
        promotions.stream().map(Promotion::percent), length.forNights(nights).map(NightDiscount::percent).stream(),
        Optional.ofNullable(earlyBird).map(EarlyBird::percent).stream(),
        Optional.ofNullable(lastMinute).map(LastMinute::percent).stream()).flatMap(it -> it)
        .max(Comparator.comparing(Percent::value)).orElse(Percent.NONE);
  }

  /** Into how many discounts, each rounded by itself, the nights of a stay can fall at most. */
  public int mostAtOnce() {
    return promotions.size() + 1;
  }
}

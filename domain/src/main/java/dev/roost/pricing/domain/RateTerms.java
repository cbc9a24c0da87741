package dev.roost.pricing.domain;

import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a host asks, apart from the prices of single dates. All money is of one currency.
 *
 * @param base price of a night for which nothing more specific is set
 * @param weekdays price of the nights that begin on that day
 * @param seasons sorted by date, without overlap
 * @param extraGuests what guests above the usual number pay
 * @param fees what a stay costs besides its nights
 * @param discounts what the host takes off nights
 * @param cancellation what guests get back who call off their stay
 */
@ValueObject
public record RateTerms(Money base, Map<DayOfWeek, Money> weekdays, List<Season> seasons, ExtraGuests extraGuests,
    Fees fees, Discounts discounts, CancellationOffer cancellation) {

  /** In minor units: so high that no price meets it, so low that no total overflows. */
  public static final long HIGHEST = 100_000_000_000L;
  public static final int MOST_SEASONS = 100;

  public RateTerms {
    weekdays = weekdays.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(weekdays));
    seasons = seasons.stream().sorted(Comparator.comparing(season -> season.nights().checkIn())).toList();
    mustBePrice("basePrice", base, base.currency());
    weekdays.forEach((day, price) -> mustBePrice("weekdayPrices." + day, price, base.currency()));
    seasons.forEach(season -> mustBePrice("seasons.price", season.price(), base.currency()));
    mustBeFee("extraGuestFee", extraGuests.fee(), base.currency());
    mustBeFee("cleaningFee", fees.cleaning(), base.currency());
    mustBeFee("petFee", fees.pets(), base.currency());
    fees.others().forEach(fee -> mustBePrice("hostFees.amount", fee.amount(), base.currency()));
    for (var promotion : discounts.promotions()) {
      var most = promotion.most();
      if (most != null) {
        mustBePrice("promotions.most", most, base.currency());
      }
    }
    mustNotOverlap(seasons);
  }

  /** One price for every night and every party, nothing else. */
  public static RateTerms flat(Money base) {
    var nothing = Money.zero(base.currency());
    return new RateTerms(base, Map.of(), List.of(), new ExtraGuests(1, nothing), Fees.none(base.currency()),
        Discounts.NONE, CancellationOffer.STANDARD);
  }

  public Currency currency() {
    return base.currency();
  }

  /** Refuses a price that is not above zero, too high, or of another currency than the base price. */
  void mustTake(String field, Money price) {
    mustBePrice(field, price, currency());
  }

  private static void mustBePrice(String field, Money price, Currency currency) {
    if (price.amount() < 1) {
      throw new Refused(new InvalidField(field, "must be above zero"));
    }
    mustBeFee(field, price, currency);
  }

  private static void mustBeFee(String field, Money money, Currency currency) {
    if (!money.currency().equals(currency)) {
      throw new Refused(new InvalidField(field, "must be in " + currency + " like the base price"));
    }
    if (money.amount() < 0 || money.amount() > HIGHEST) {
      throw new Refused(new InvalidField(field, "must be from 0 to %d minor units".formatted(HIGHEST)));
    }
  }

  private static void mustNotOverlap(List<Season> sorted) {
    if (sorted.size() > MOST_SEASONS) {
      throw new Refused(new InvalidField("seasons", "must be at most " + MOST_SEASONS));
    }
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).nights().overlaps(sorted.get(i - 1).nights())) {
        throw new Refused(new InvalidField("seasons", "%s and %s must not overlap".formatted(
            sorted.get(i - 1).name(), sorted.get(i).name())));
      }
    }
  }
}

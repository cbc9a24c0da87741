package dev.roost.pricing.domain;

import dev.roost.listing.contract.Position;
import dev.roost.pricing.domain.TaxCharge.PerPersonNight;
import dev.roost.pricing.domain.TaxCharge.Percentage;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * All that may come on what hosts ask.
 *
 * @param fees at least one, which holds since ever
 * @param taxes in the order in which they show on quotes
 */
@ValueObject
public record LevyBook(List<ServiceFee> fees, List<Tax> taxes) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public LevyBook {
    fees = List.copyOf(fees);
    taxes = List.copyOf(taxes);
  }

  /** What comes on a stay that is quoted at that instant. Without a position no tax is known to hold. */
  public Levies at(Instant now, @Nullable Position place, LocalDate checkIn) {
    return new Levies(feeAt(now), in(place).filter(tax -> tax.terms().holdsOn(checkIn)).toList());
  }

  /** Between what levies lie, of stays that are quoted from that instant on and begin in the range. */
  public Bounds bounds(Instant now, @Nullable Position place, LocalDate start, LocalDate end, Currency currency) {
    var shares = feesFrom(now).map(fee -> fee.guest().value()).sorted().toList();
    var taxes = in(place).filter(tax -> !tax.terms().included() && tax.terms().holdsWithin(start, end)).toList();
    var certain = rates(taxes.stream().filter(tax -> tax.terms().taxesAllWithin(start, end)).toList());
    var most = HUNDRED.add(shares.getLast()).multiply(HUNDRED.add(rates(taxes))).subtract(HUNDRED.multiply(HUNDRED));
    int feeLine = shares.getLast().signum();
    return new Bounds(basisPoints(shares.getFirst().add(certain), RoundingMode.FLOOR),
        most.setScale(0, RoundingMode.CEILING).intValueExact(), feeLine + taxes.size(),
        perPersonNight(taxes, currency));
  }

  private ServiceFee feeAt(Instant now) {
    return fees.stream().filter(fee -> !fee.from().isAfter(now))
        .max(Comparator.comparing(ServiceFee::from).thenComparingLong(ServiceFee::version)).orElseThrow();
  }

  private Stream<ServiceFee> feesFrom(Instant now) {
    return Stream.concat(Stream.of(feeAt(now)), fees.stream().filter(fee -> fee.from().isAfter(now)));
  }

  private Stream<Tax> in(@Nullable Position place) {
    return place == null ? Stream.of() : taxes.stream().filter(tax -> tax.terms().area().contains(place));
  }

  private static BigDecimal rates(List<Tax> taxes) {
    return taxes.stream().map(tax -> tax.terms().charge() instanceof Percentage it ? it.rate() : BigDecimal.ZERO)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static long perPersonNight(List<Tax> taxes, Currency currency) {
    return taxes.stream().flatMap(tax -> tax.terms().charge() instanceof PerPersonNight it
        ? it.in(currency).stream()
        : Stream.<Money>of()).mapToLong(Money::amount).sum();
  }

  private static int basisPoints(BigDecimal percent, RoundingMode rounding) {
    return percent.multiply(HUNDRED).setScale(0, rounding).intValueExact();
  }

  /**
   * Between what levies lie.
   *
   * @param least basis points of the lodging, at least
   * @param most basis points of what the host asks, at most
   * @param lines how many lines there are at most
   * @param perPersonNight minor units for each person and night, at most
   */
  public record Bounds(int least, int most, int lines, long perPersonNight) {
  }
}

package roosttest.money;

import static java.math.BigDecimal.ZERO;

import dev.roost.booking.contract.Refund;
import dev.roost.booking.domain.Booking;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of what goes back and whose the rest is, written down a second time, in decimals: no moves, no policies' table, no
 * {@link dev.roost.booking.domain.Split}.
 */
final class MoneyOracle {

  private static final Set<LineKind> NIGHTS = EnumSet.of(LineKind.NIGHTS, LineKind.DISCOUNT,
      LineKind.NON_REFUNDABLE_REDUCTION, LineKind.EXTRA_GUESTS);
  private static final Set<LineKind> FEES = EnumSet.of(LineKind.CLEANING, LineKind.PETS, LineKind.FEE);
  private static final Set<LineKind> ROOSTS = EnumSet.of(LineKind.SERVICE_FEE, LineKind.ROUNDING);

  private final Booking booking;
  private final Instant confirmedAt;
  private final Optional<Instant> calledOffAt;
  private final int stay;
  private final BigDecimal nights;
  private final BigDecimal fees;
  private final BigDecimal serviceFee;
  private final BigDecimal taxes;

  MoneyOracle(Booking booking, Instant confirmedAt, Optional<Instant> calledOffAt) {
    this.booking = booking;
    this.confirmedAt = confirmedAt;
    this.calledOffAt = calledOffAt;
    this.stay = (int) ChronoUnit.DAYS.between(checkIn(), booking.terms().stay().checkOut());
    this.nights = of(NIGHTS);
    this.fees = of(FEES);
    this.serviceFee = of(ROOSTS);
    this.taxes = of(EnumSet.of(LineKind.TAX));
  }

  /** What a guest has paid in the end for a stay that was never altered. */
  BigDecimal paid() {
    var total = nights.add(fees).add(serviceFee).add(taxes);
    return calledOffAt.map(moment -> total.subtract(back(moment).max(MoneyStory.decimal(booking.notPaid()))))
        .orElse(total);
  }

  /** Whose it is, where these parts went back. */
  End endsWith(Optional<Refund> refund) {
    var backNights = refund.map(it -> MoneyStory.decimal(it.nights())).orElse(ZERO);
    var backFees = refund.map(it -> MoneyStory.decimal(it.fees())).orElse(ZERO);
    var backService = refund.map(it -> MoneyStory.decimal(it.serviceFee())).orElse(ZERO);
    var backTaxes = refund.map(it -> MoneyStory.decimal(it.taxes())).orElse(ZERO);
    var share = booking.terms().price().share();
    var payout = MoneyStory.decimal(share.payout());
    var hostFee = MoneyStory.decimal(share.serviceFee());
    var included = share.includedTaxes().stream().map(it -> MoneyStory.decimal(it.amount())).reduce(ZERO,
        BigDecimal::add);
    var before = of(EnumSet.of(LineKind.KEPT));
    var asked = nights.add(fees).add(before);
    var kept = asked.subtract(backNights).subtract(backFees);
    var parts = kept.compareTo(asked) == 0
        ? List.of(payout, hostFee, included)
        : besides(before.min(kept), kept, payout.subtract(before.min(kept)), hostFee, included);
    return new End(parts.get(0), parts.get(1).add(serviceFee).subtract(backService),
        parts.get(2).add(taxes).subtract(backTaxes));
  }

  /** What was kept before is the host's alone; the rest pays its share of fee and taxes. */
  private static List<BigDecimal> besides(BigDecimal before, BigDecimal kept, BigDecimal payout, BigDecimal hostFee,
      BigDecimal included) {
    var parts = inProportion(kept.subtract(before), List.of(payout.max(ZERO), hostFee.max(ZERO), included.max(ZERO)));
    return List.of(parts.get(0).add(before), parts.get(1), parts.get(2));
  }

  private BigDecimal back(Instant moment) {
    return switch (booking.status()) {
      case CANCELLED_BY_HOST -> keeping(0, 0, moment);
      case CANCELLED_UNPAID -> ZERO;
      case NO_SHOW -> byGuest(checkInOf(checkIn()));
      default -> byGuest(moment);
    };
  }

  private BigDecimal byGuest(Instant moment) {
    var agreedEarly = !confirmedAt.isAfter(daysBefore(7));
    if (agreedEarly && Duration.between(confirmedAt, moment).compareTo(Duration.ofHours(24)) < 0) {
      return nights.add(fees).add(serviceFee).add(taxes);
    }
    if (stay >= 28) {
      return moment.isBefore(daysBefore(30)) ? keeping(0, 0, moment) : keeping(30, 0, moment);
    }
    return switch (booking.terms().policy()) {
      case FLEXIBLE -> Duration.between(moment, checkInOf(checkIn())).compareTo(Duration.ofHours(24)) > 0
          ? keeping(0, 0, moment)
          : keeping(1, 0, moment);
      case MODERATE -> moment.isBefore(daysBefore(5)) ? keeping(0, 0, moment) : keeping(1, 50, moment);
      case LIMITED -> tiers(moment, 14);
      case FIRM -> tiers(moment, 30);
      case STRICT -> moment.isBefore(daysBefore(7)) ? keeping(0, 50, moment) : keeping(0, 100, moment);
      case NON_REFUNDABLE -> keeping(0, 100, moment);
    };
  }

  private BigDecimal tiers(Instant moment, int whole) {
    if (moment.isBefore(daysBefore(whole))) {
      return keeping(0, 0, moment);
    }
    return keeping(0, moment.isBefore(daysBefore(7)) ? 50 : 100, moment);
  }

  /** What goes back where the host keeps the nights begun, some more, and a share of the rest. */
  private BigDecimal keeping(int more, int percent, Instant moment) {
    var begun = 0;
    while (begun < stay && !moment.isBefore(checkInOf(checkIn().plusDays(begun)))) {
      begun++;
    }
    var rest = ZERO;
    for (var night = Math.min(stay, begun + more); night < stay; night++) {
      rest = rest.add(night(night));
    }
    var backNights = rest.subtract(percent(rest, percent));
    var backFees = begun > 0 ? ZERO : fees.subtract(percent(fees, percent));
    if (backNights.compareTo(nights) == 0 && backFees.compareTo(fees) == 0) {
      return nights.add(fees).add(serviceFee).add(taxes);
    }
    var back = backNights.add(backFees);
    var taxed = nights.add(fees).add(serviceFee);
    var backTaxes = taxed.signum() == 0
        ? ZERO
        : inProportion(taxes, List.of(taxed.subtract(back), back)).getLast();
    return back.add(backTaxes);
  }

  /** All nights alike; what is left over lies with the earlier ones. */
  private BigDecimal night(int number) {
    var each = nights.divideToIntegralValue(BigDecimal.valueOf(stay));
    var left = nights.subtract(each.multiply(BigDecimal.valueOf(stay))).intValueExact();
    return number < left ? each.add(BigDecimal.ONE) : each;
  }

  private static BigDecimal percent(BigDecimal amount, int percent) {
    return amount.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP);
  }

  /** Whole units; those left over go one by one to whoever misses most of the next one. */
  private static List<BigDecimal> inProportion(BigDecimal amount, List<BigDecimal> weights) {
    var sum = weights.stream().reduce(ZERO, BigDecimal::add);
    var parts = new ArrayList<BigDecimal>();
    var missing = new ArrayList<BigDecimal>();
    for (var weight : weights) {
      var exact = amount.toBigIntegerExact().multiply(weight.toBigIntegerExact())
          .divideAndRemainder(sum.toBigIntegerExact());
      parts.add(new BigDecimal(exact[0]));
      missing.add(new BigDecimal(exact[1]));
    }
    var left = amount.subtract(parts.stream().reduce(ZERO, BigDecimal::add)).toBigIntegerExact();
    for (; left.signum() > 0; left = left.subtract(BigInteger.ONE)) {
      var most = 0;
      for (var part = 1; part < parts.size(); part++) {
        most = missing.get(part).compareTo(missing.get(most)) > 0 ? part : most;
      }
      parts.set(most, parts.get(most).add(BigDecimal.ONE));
      missing.set(most, BigDecimal.valueOf(-1));
    }
    return parts;
  }

  private Instant daysBefore(int days) {
    return checkInOf(checkIn().minusDays(days));
  }

  private static Instant checkInOf(LocalDate date) {
    return date.atTime(15, 0).atZone(MoneyStory.TIMES.zone()).toInstant();
  }

  private LocalDate checkIn() {
    return booking.terms().stay().checkIn();
  }

  private BigDecimal of(Set<LineKind> kinds) {
    return booking.terms().price().lines().stream().filter(line -> kinds.contains(line.kind()))
        .map(QuoteLine::amount).map(MoneyStory::decimal).reduce(ZERO, BigDecimal::add);
  }

  /** What each has in the end. */
  record End(BigDecimal host, BigDecimal roost, BigDecimal taxes) {

    BigDecimal paid() {
      return host.add(roost).add(taxes);
    }
  }
}

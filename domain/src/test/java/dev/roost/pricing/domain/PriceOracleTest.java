package dev.roost.pricing.domain;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.domain.TaxCharge.PerPersonNight;
import dev.roost.pricing.domain.TaxCharge.Percentage;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import roosttest.pricing.AnyPrices;

/**
 * Every price against a second reckoning of the rules, in decimals, which shares nothing with the first but the host's
 * terms: no lines, no {@link Money}. A thousand stays in each build, ten thousand with {@code -Pproof}.
 */
class PriceOracleTest {

  @Property
  void shouldCostWhatTheRulesSay(@ForAll long seed) {
    // given
    var random = new Random(seed);
    var currency = Currency.of(List.of("JPY", "EUR", "KWD").get(random.nextInt(3)));
    var rates = AnyPrices.rates(random, currency);
    var levies = AnyPrices.levies(random, currency);
    var inquiry = AnyPrices.inquiry(random, rates);
    // when
    var price = levies.on(rates.price(inquiry), inquiry);
    // then
    var expected = new Oracle(rates, levies, inquiry);
    for (var kind : LineKind.values()) {
      assertThat(sum(price.lines(), kind)).as("%s of %s", kind, price.lines()).isEqualByComparingTo(expected.of(kind));
    }
    assertThat(price.total().amount()).isEqualTo(expected.total().longValueExact());
    assertThat(sum(price.includedTaxes(), LineKind.TAX)).isEqualByComparingTo(expected.includedTaxes);
    assertThat(price.share().serviceFee().amount()).isEqualTo(expected.hostFee.longValueExact());
    assertThat(price.share().payout().amount()).isEqualTo(expected.payout().longValueExact());
    assertThat(price.lines())
        .allSatisfy(line -> assertThat(line.amount()).isEqualTo(line.unit().times(line.quantity())));
  }

  private static BigDecimal sum(List<QuoteLine> lines, LineKind kind) {
    return lines.stream().filter(line -> line.kind() == kind).map(line -> BigDecimal.valueOf(line.amount().amount()))
        .reduce(ZERO, BigDecimal::add);
  }

  /** The rules, written down a second time. */
  private static final class Oracle {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<LineKind, BigDecimal> sums = new EnumMap<>(LineKind.class);
    private BigDecimal includedTaxes = ZERO;
    private BigDecimal hostFee = ZERO;

    Oracle(Rates rates, Levies levies, Inquiry inquiry) {
      var terms = rates.terms();
      var party = inquiry.party();
      var nights = BigDecimal.valueOf(ChronoUnit.DAYS.between(inquiry.stay().checkIn(), inquiry.stay().checkOut()));
      var byDiscount = new LinkedHashMap<Object, List<BigDecimal>>();
      for (var night = inquiry.stay().checkIn(); night.isBefore(inquiry.stay().checkOut()); night = night.plusDays(1)) {
        var price = nightly(rates, night);
        add(LineKind.NIGHTS, price);
        var discount = discount(terms.discounts(), night, inquiry);
        if (discount != null) {
          byDiscount.computeIfAbsent(discount, it -> new ArrayList<>()).add(price);
        }
      }
      byDiscount.forEach((discount, prices) -> {
        var percent = discount instanceof Promotion it
            ? it.percent().value()
            : (BigDecimal) ((List<?>) discount).get(1);
        var off = rounded(prices.stream().reduce(ZERO, BigDecimal::add).multiply(percent), HUNDRED);
        var most = discount instanceof Promotion it && it.most() != null
            ? BigDecimal.valueOf(it.most().amount())
            : off;
        add(LineKind.DISCOUNT, off.min(most).negate());
      });
      if (inquiry.nonRefundable()) {
        add(LineKind.NON_REFUNDABLE_REDUCTION, rounded(of(LineKind.NIGHTS).add(of(LineKind.DISCOUNT))
            .multiply(terms.cancellation().nonRefundable().value()), HUNDRED).negate());
      }
      int extra = party.adults() + party.children() - terms.extraGuests().included();
      if (extra > 0) {
        add(LineKind.EXTRA_GUESTS,
            amount(terms.extraGuests().fee()).multiply(BigDecimal.valueOf(extra)).multiply(nights));
      }
      var lodging = sums.values().stream().reduce(ZERO, BigDecimal::add);
      add(LineKind.CLEANING, amount(terms.fees().cleaning()));
      add(LineKind.PETS, party.pets() == 0 ? ZERO : amount(terms.fees().pets()));
      for (var fee : terms.fees().others()) {
        var times = switch (fee.per()) {
          case STAY -> BigDecimal.ONE;
          case NIGHT -> nights;
          case GUEST -> BigDecimal.valueOf(party.adults() + party.children());
        };
        add(LineKind.FEE, amount(fee.amount()).multiply(times));
      }
      var asked = total();
      hostFee = rounded(asked.multiply(levies.serviceFee().host().value()), HUNDRED);
      add(LineKind.SERVICE_FEE, rounded(asked.multiply(levies.serviceFee().guest().value()), HUNDRED));
      taxes(levies, party, nights, lodging, asked);
    }

    private void taxes(Levies levies, Party party, BigDecimal nights, BigDecimal lodging, BigDecimal asked) {
      var contained = HUNDRED;
      for (var tax : levies.taxes()) {
        if (tax.terms().included() && tax.terms().charge() instanceof Percentage it
            && taxed(tax.terms(), nights).signum() > 0) {
          contained = contained.add(it.rate());
        }
      }
      for (var tax : levies.taxes()) {
        var some = taxed(tax.terms(), nights);
        var amount = switch (tax.terms().charge()) {
          case Percentage it -> {
            var base = (it.onFees() ? asked : lodging).add(it.onServiceFee() ? of(LineKind.SERVICE_FEE) : ZERO);
            yield rounded(base.multiply(it.rate()).multiply(some),
                (tax.terms().included() ? contained : HUNDRED).multiply(nights));
          }
          case PerPersonNight it -> amount(it.amounts().getFirst()).multiply(some).multiply(BigDecimal.valueOf(
              switch (it.persons()) {
                case ADULTS -> party.adults();
                case ADULTS_AND_CHILDREN -> party.adults() + party.children();
                case EVERYBODY -> party.adults() + party.children() + party.infants();
              }));
        };
        if (tax.terms().included()) {
          includedTaxes = includedTaxes.add(amount);
        } else {
          add(LineKind.TAX, amount);
        }
      }
    }

    private static BigDecimal taxed(TaxTerms terms, BigDecimal nights) {
      var exempt = terms.exemptFrom();
      var most = terms.mostNights();
      if (exempt != null && nights.intValueExact() >= exempt) {
        return ZERO;
      }
      return most == null ? nights : nights.min(BigDecimal.valueOf(most));
    }

    private static BigDecimal nightly(Rates rates, LocalDate night) {
      for (var date : rates.dates().ranges()) {
        if (within(date.nights(), night)) {
          return amount(date.price());
        }
      }
      for (var season : rates.terms().seasons()) {
        if (within(season.nights(), night)) {
          return amount(season.price());
        }
      }
      return amount(rates.terms().weekdays().getOrDefault(night.getDayOfWeek(), rates.terms().base()));
    }

    /** A promotion, or the name and percent of another discount. */
    private static @Nullable Object discount(Discounts discounts, LocalDate night, Inquiry inquiry) {
      var newListing = discounts.newListing();
      if (newListing != null && inquiry.bookedOn().compareTo(newListing.until()) < 0) {
        return List.of("new", newListing.percent().value());
      }
      for (var promotion : discounts.promotions()) {
        if (within(promotion.nights(), night)) {
          return promotion;
        }
      }
      var length = ChronoUnit.DAYS.between(inquiry.stay().checkIn(), inquiry.stay().checkOut());
      if (length >= 28 && discounts.length().monthly().value().signum() > 0) {
        return List.of("monthly", discounts.length().monthly().value());
      }
      if (length >= 7 && discounts.length().weekly().value().signum() > 0) {
        return List.of("weekly", discounts.length().weekly().value());
      }
      var ahead = ChronoUnit.DAYS.between(inquiry.bookedOn(), inquiry.stay().checkIn());
      var early = discounts.earlyBird();
      if (early != null && ahead >= early.days()) {
        return List.of("early", early.percent().value());
      }
      var late = discounts.lastMinute();
      return late != null && ahead <= late.days() ? List.of("late", late.percent().value()) : null;
    }

    BigDecimal of(LineKind kind) {
      return sums.getOrDefault(kind, ZERO);
    }

    BigDecimal total() {
      return sums.values().stream().reduce(ZERO, BigDecimal::add);
    }

    BigDecimal payout() {
      return total().subtract(of(LineKind.SERVICE_FEE)).subtract(of(LineKind.TAX)).subtract(includedTaxes)
          .subtract(hostFee);
    }

    private void add(LineKind kind, BigDecimal amount) {
      sums.merge(kind, amount, BigDecimal::add);
    }

    private static boolean within(StayDates dates, LocalDate night) {
      return night.compareTo(dates.checkIn()) >= 0 && night.compareTo(dates.checkOut()) < 0;
    }

    private static BigDecimal amount(Money money) {
      return BigDecimal.valueOf(money.amount());
    }

    private static BigDecimal rounded(BigDecimal numerator, BigDecimal denominator) {
      return numerator.divide(denominator, 0, RoundingMode.HALF_UP);
    }
  }
}

package dev.roost.pricing.application;

import dev.roost.pricing.contract.FeeUnit;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.PriceOutlook.Charges;
import dev.roost.pricing.spi.PriceOutlook.Discounts;
import dev.roost.pricing.spi.PriceOutlook.Levies;
import dev.roost.pricing.spi.PriceOutlook.MonthSpan;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** What rates look like from afar. */
final class Outlooks {

  private Outlooks() {
  }

  static PriceOutlook of(Rates rates, YearMonth from, int months, Levies levies) {
    var spans = IntStream.range(0, months).mapToObj(from::plusMonths)
        .map(month -> rates.span(month.atDay(1), month.plusMonths(1).atDay(1)))
        .map(span -> new MonthSpan(span.lowest().amount(), span.highest().amount())).toList();
    return new PriceOutlook(rates.currency(), from, spans, discounts(rates), charges(rates), levies);
  }

  private static Discounts discounts(Rates rates) {
    var discounts = rates.terms().discounts();
    return new Discounts(discounts.most(1).basisPoints(), discounts.most(PriceOutlook.WEEK).basisPoints(),
        discounts.most(PriceOutlook.MONTH).basisPoints(), discounts.dependOnLengthOnly(), discounts.mostAtOnce());
  }

  private static Charges charges(Rates rates) {
    var terms = rates.terms();
    var fees = terms.fees();
    return new Charges(terms.extraGuests().included(), terms.extraGuests().fee().amount(),
        fees.cleaning().plus(fees.others(FeeUnit.STAY)).amount(), fees.others(FeeUnit.NIGHT).amount(),
        fees.others(FeeUnit.GUEST).amount(), fees.pets().amount());
  }
}

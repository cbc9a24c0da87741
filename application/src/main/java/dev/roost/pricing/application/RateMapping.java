package dev.roost.pricing.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.api.ChangePrices;
import dev.roost.pricing.api.DatePriceRange;
import dev.roost.pricing.api.DatePricesView;
import dev.roost.pricing.api.ImportedRatePlan;
import dev.roost.pricing.api.RatePlanTerms;
import dev.roost.pricing.api.RatePlanTerms.NamedFee;
import dev.roost.pricing.api.RatePlanTerms.OtherFees;
import dev.roost.pricing.api.RatePlanTerms.SeasonPrice;
import dev.roost.pricing.api.RatePlanView;
import dev.roost.pricing.domain.CancellationOffer;
import dev.roost.pricing.domain.DatePrice;
import dev.roost.pricing.domain.DatePrices;
import dev.roost.pricing.domain.Discounts;
import dev.roost.pricing.domain.ExtraGuests;
import dev.roost.pricing.domain.Fees;
import dev.roost.pricing.domain.HostFee;
import dev.roost.pricing.domain.LengthDiscounts;
import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.PriceChange;
import dev.roost.pricing.domain.RatePlan;
import dev.roost.pricing.domain.RateTerms;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.domain.Season;
import dev.roost.shared.Money;
import java.util.List;
import java.util.Map;

/** Between rates as use cases speak of them and as the domain does. */
final class RateMapping {

  private RateMapping() {
  }

  static RateTerms terms(RatePlanTerms asked) {
    return new RateTerms(asked.basePrice(), asked.weekdayPrices(),
        asked.seasons().stream().map(it -> new Season(it.name(), it.nights(), it.price())).toList(),
        new ExtraGuests(asked.includedGuests(), asked.extraGuestFee()),
        new Fees(asked.cleaningFee(), asked.otherFees().pets(),
            asked.otherFees().named().stream().map(it -> new HostFee(it.name(), it.per(), it.amount())).toList()),
        DiscountMapping.discounts(asked),
        new CancellationOffer(asked.cancellationPolicy(),
            Percent.of("nonRefundableRate.reductionPercent", asked.nonRefundablePercent())));
  }

  static List<PriceChange> changes(ChangePrices command) {
    return command.changes().stream().map(RateMapping::change).toList();
  }

  private static PriceChange change(ChangePrices.Change change) {
    var price = change.price();
    return price == null ? new PriceChange.Clear(change.nights()) : new PriceChange.Set(change.nights(), price);
  }

  static RatePlan plan(ImportedRatePlan imported) {
    var terms = new RateTerms(imported.base(), Map.of(), List.of(),
        new ExtraGuests(imported.includedGuests(), imported.extraGuestFee()),
        new Fees(imported.cleaning(), Money.zero(imported.base().currency()), List.of()),
        Discounts.ofLength(new LengthDiscounts(Percent.of("weeklyDiscount", imported.weeklyDiscount()),
            Percent.of("monthlyDiscount", imported.monthlyDiscount()))),
        CancellationOffer.STANDARD);
    var dates = DatePrices
        .of(imported.datePrices().stream().map(it -> new DatePrice(it.nights(), it.price())).toList());
    return RatePlan.restore(new RatePlan.Snapshot(imported.listing(), new Rates(terms, dates), 0));
  }

  static RatePlanView view(RatePlan plan, long version) {
    var terms = plan.rates().terms();
    return new RatePlanView(plan.listing(), version, new RatePlanTerms(terms.base(), terms.weekdays(),
        terms.seasons().stream().map(it -> new SeasonPrice(it.name(), it.nights(), it.price())).toList(),
        terms.extraGuests().included(), terms.extraGuests().fee(), terms.fees().cleaning(),
        terms.discounts().length().weekly().value(), terms.discounts().length().monthly().value(),
        terms.cancellation().policy(), terms.cancellation().nonRefundable().value(), otherFees(terms.fees()),
        DiscountMapping.promotions(terms.discounts())));
  }

  private static OtherFees otherFees(Fees fees) {
    return new OtherFees(fees.pets(),
        fees.others().stream().map(it -> new NamedFee(it.name(), it.per(), it.amount())).toList());
  }

  static DatePricesView dates(ListingId listing, DatePrices prices, long version) {
    return new DatePricesView(listing, version,
        prices.ranges().stream().map(it -> new DatePriceRange(it.nights(), it.price())).toList());
  }
}

package roosttest.pricing;

import static roosttest.pricing.LevyFixture.perPersonNight;
import static roosttest.pricing.LevyFixture.percentage;
import static roosttest.pricing.LevyFixture.split;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.pricing.domain.CancellationOffer;
import dev.roost.pricing.domain.DatePrice;
import dev.roost.pricing.domain.DatePrices;
import dev.roost.pricing.domain.Discounts;
import dev.roost.pricing.domain.EarlyBird;
import dev.roost.pricing.domain.ExtraGuests;
import dev.roost.pricing.domain.Fees;
import dev.roost.pricing.domain.HostFee;
import dev.roost.pricing.domain.Inquiry;
import dev.roost.pricing.domain.LastMinute;
import dev.roost.pricing.domain.LengthDiscounts;
import dev.roost.pricing.domain.Levies;
import dev.roost.pricing.domain.NewListingPromotion;
import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.Promotion;
import dev.roost.pricing.domain.RateTerms;
import dev.roost.pricing.domain.Rates;
import dev.roost.pricing.domain.Season;
import dev.roost.pricing.domain.Tax;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;

/** Rates, levies and stays of every kind, for properties; what happens to them depends on the random numbers alone. */
public final class AnyPrices {

  private static final LocalDate START = LocalDate.parse("2027-01-01");

  private AnyPrices() {
  }

  /** Of up to 45 nights, booked up to 100 days ahead. */
  public static Inquiry inquiry(Random random, Rates rates) {
    var checkIn = START.plusDays(random.nextInt(120));
    var stay = StayDates.of(checkIn, checkIn.plusDays(1 + random.nextInt(random.nextBoolean() ? 6 : 45)));
    var party = new Party(1 + random.nextInt(5), random.nextInt(3), random.nextInt(3), random.nextInt(3));
    var inquiry = new Inquiry(stay, party, checkIn.minusDays(random.nextInt(100)), random.nextInt(3) == 0);
    return rates.answer(inquiry) ? inquiry : new Inquiry(stay, party, inquiry.bookedOn(), false);
  }

  /** With all that a rate plan can have. */
  public static Rates rates(Random random, Currency currency) {
    var weekdays = new EnumMap<DayOfWeek, Money>(DayOfWeek.class);
    for (int i = 0; i < random.nextInt(4); i++) {
      weekdays.put(DayOfWeek.of(1 + random.nextInt(7)), money(random, currency));
    }
    var seasons = new ArrayList<Season>();
    var promotions = new ArrayList<Promotion>();
    for (int i = 0; i < 4; i++) {
      var from = START.plusDays(i * 40L + random.nextInt(10));
      if (random.nextBoolean()) {
        seasons.add(
            new Season("S" + i, StayDates.of(from, from.plusDays(1 + random.nextInt(29))), money(random, currency)));
      }
      if (random.nextBoolean()) {
        promotions.add(new Promotion("P" + i, StayDates.of(from.plusDays(2), from.plusDays(3 + random.nextInt(26))),
            percent(random), random.nextBoolean() ? null : money(random, currency)));
      }
    }
    var dates = new ArrayList<DatePrice>();
    for (int i = 0; i < random.nextInt(4); i++) {
      var from = START.plusDays(random.nextInt(150));
      dates.add(new DatePrice(StayDates.of(from, from.plusDays(1 + random.nextInt(9))), money(random, currency)));
    }
    var others = new ArrayList<HostFee>();
    for (var per : FeeUnit.values()) {
      if (random.nextBoolean()) {
        others.add(new HostFee("F" + per, per, money(random, currency)));
      }
    }
    var discounts = new Discounts(
        random.nextInt(4) == 0
            ? new NewListingPromotion(percent(random), START.plusDays(random.nextInt(120)))
            : null,
        promotions, new LengthDiscounts(random.nextBoolean() ? Percent.NONE : percent(random),
            random.nextBoolean() ? Percent.NONE : percent(random)),
        random.nextBoolean() ? null : new EarlyBird(1 + random.nextInt(90), percent(random)),
        random.nextBoolean() ? null : new LastMinute(random.nextInt(90), percent(random)));
    var terms = new RateTerms(money(random, currency), weekdays, seasons,
        new ExtraGuests(1 + random.nextInt(4), money(random, currency)),
        new Fees(money(random, currency), money(random, currency), others), discounts,
        new CancellationOffer(CancellationPolicy.FIRM, random.nextBoolean() ? Percent.NONE : percent(random)));
    return new Rates(terms, DatePrices.of(dates));
  }

  /** A service fee of either kind, and up to four taxes. */
  public static Levies levies(Random random, Currency currency) {
    var fee = random.nextBoolean() ? split("15.5", "0") : split("3", "14.2");
    var taxes = new ArrayList<Tax>();
    for (int i = 0; i < random.nextInt(5); i++) {
      var tax = random.nextInt(3) == 0
          ? perPersonNight(List.of(TaxedPersons.values()).get(random.nextInt(3)), money(random, currency))
          : percentage(BigDecimal.valueOf(1 + random.nextInt(300_000), 4).toPlainString(), random.nextBoolean(),
              random.nextBoolean());
      taxes.add(limited(random, tax).tax(i));
    }
    return new Levies(fee, taxes);
  }

  private static LevyFixture limited(Random random, LevyFixture tax) {
    if (random.nextInt(3) == 0) {
      tax.exemptFrom(2 + random.nextInt(30));
    }
    if (random.nextInt(3) == 0) {
      tax.mostNights(1 + random.nextInt(30));
    }
    return random.nextInt(3) == 0 ? tax.included() : tax;
  }

  private static Money money(Random random, Currency currency) {
    return Money.of(1 + random.nextInt(random.nextBoolean() ? 99 : 500_000), currency);
  }

  private static Percent percent(Random random) {
    return new Percent(BigDecimal.valueOf(1 + random.nextInt(9_900), 2));
  }
}

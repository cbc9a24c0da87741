package roosttest.pricing;

import dev.roost.listing.contract.Position;
import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.pricing.domain.Levies;
import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.ServiceFee;
import dev.roost.pricing.domain.Tax;
import dev.roost.pricing.domain.TaxArea;
import dev.roost.pricing.domain.TaxCharge;
import dev.roost.pricing.domain.TaxCharge.PerPersonNight;
import dev.roost.pricing.domain.TaxCharge.Percentage;
import dev.roost.pricing.domain.TaxTerms;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Service fees and taxes for tests; a tax holds in Lisbon from 2020 on, on top, without exemptions, unless said otherwise. */
public final class LevyFixture {

  public static final Instant EVER = Instant.parse("2020-01-01T00:00:00Z");
  public static final TaxArea LISBON = square(38.6, -9.3, 38.9, -9.0);
  public static final Position IN_LISBON = new Position(38.7, -9.1);

  private final TaxCharge charge;
  private TaxArea area = LISBON;
  private LocalDate from = LocalDate.parse("2020-01-01");
  private @Nullable LocalDate until;
  private boolean included;
  private @Nullable Integer exemptFrom;
  private @Nullable Integer mostNights;

  private LevyFixture(TaxCharge charge) {
    this.charge = charge;
  }

  /** The host alone pays so many percent. */
  public static ServiceFee hostOnly(String percent) {
    return split(percent, "0");
  }

  public static ServiceFee split(String host, String guest) {
    return new ServiceFee(1, percent(host), percent(guest), EVER);
  }

  /** The shipped service fee, and no taxes. */
  public static Levies untaxed() {
    return new Levies(hostOnly("15.5"), List.of());
  }

  /** Of the lodging only. */
  public static LevyFixture percentage(String rate) {
    return percentage(rate, false, false);
  }

  public static LevyFixture percentage(String rate, boolean onFees, boolean onServiceFee) {
    return new LevyFixture(new Percentage(new BigDecimal(rate), onFees, onServiceFee));
  }

  public static LevyFixture perPersonNight(TaxedPersons persons, Money... amounts) {
    return new LevyFixture(new PerPersonNight(List.of(amounts), persons));
  }

  public LevyFixture in(TaxArea other) {
    area = other;
    return this;
  }

  public LevyFixture from(String date) {
    from = LocalDate.parse(date);
    return this;
  }

  public LevyFixture until(String date) {
    until = LocalDate.parse(date);
    return this;
  }

  public LevyFixture included() {
    included = true;
    return this;
  }

  public LevyFixture exemptFrom(int nights) {
    exemptFrom = nights;
    return this;
  }

  public LevyFixture mostNights(int nights) {
    mostNights = nights;
    return this;
  }

  public TaxTerms terms() {
    return new TaxTerms("City tax", "City of Lisbon", area, from, until, charge, included, exemptFrom, mostNights);
  }

  public Tax tax(long number) {
    return new Tax(new TaxRuleId(new UUID(0, number)), terms());
  }

  public static TaxArea square(double south, double west, double north, double east) {
    return new TaxArea(List.of(new Position(south, west), new Position(north, west), new Position(north, east),
        new Position(south, east)));
  }

  private static Percent percent(String value) {
    return new Percent(new BigDecimal(value));
  }
}

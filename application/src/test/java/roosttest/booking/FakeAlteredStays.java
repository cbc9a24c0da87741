package roosttest.booking;

import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.spi.AlteredStays;
import dev.roost.pricing.spi.QuotedStays.HostShare;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Booked nights cost what they did, others 100.00 € unless told otherwise; 40.00 € for cleaning. Roost keeps nothing. */
public final class FakeAlteredStays implements AlteredStays {
  private Money night = Money.of(100_00, "EUR");
  private @Nullable Refusal refusal;
  private @Nullable AlteredStay asked;

  /** What nights cost from now on. */
  public void cost(Money each) {
    night = each;
  }

  /** There is no price from now on. */
  public void refuse(Refusal given) {
    refusal = given;
  }

  /** What was asked for last. */
  public @Nullable AlteredStay asked() {
    return asked;
  }

  @Override
  public AlteredPrice price(AlteredStay altered) {
    asked = altered;
    if (refusal != null) {
      return new AlteredPrice.NotPriced(refusal);
    }
    var now = night.currency();
    return now.equals(altered.currency()) ? priced(altered, now) : new AlteredPrice.InOtherCurrency(now);
  }

  private AlteredPrice priced(AlteredStay altered, Currency currency) {
    var lines = new ArrayList<QuoteLine>();
    altered.stay().nights().map(date -> altered.booked().getOrDefault(date, night))
        .map(each -> QuoteLine.of(LineKind.NIGHTS, "a night", 1, each)).forEach(lines::add);
    lines.add(QuoteLine.of(LineKind.CLEANING, "cleaning", 1, Money.of(40_00, currency)));
    var total = lines.stream().map(QuoteLine::amount).reduce(Money.zero(currency), Money::plus);
    return new AlteredPrice.Priced(lines, total, new HostShare(List.of(), Money.zero(currency), 1, total));
  }
}

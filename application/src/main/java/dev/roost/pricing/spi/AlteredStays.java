package dev.roost.pricing.spi;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.pricing.spi.QuotedStays.HostShare;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What stays cost that are booked and would become others. Writes nothing. */
public interface AlteredStays {

  /** Prices the stay by the rates of now, but for nights that were booked already. */
  AlteredPrice price(AlteredStay altered);

  /**
   * A stay as it would be.
   *
   * @param booked what nights cost that were booked, before discounts; those that the stay keeps cost the same again
   * @param bookedOn the date at the listing on which it was booked: discounts that depend on it stay what they were
   * @param nonRefundable whether at the rate that gives nothing back
   */
  record AlteredStay(ListingId listing, StayDates stay, Party party, Currency currency, Map<LocalDate, Money> booked,
      LocalDate bookedOn, boolean nonRefundable) {
  }

  /** Whether the stay has a price. */
  sealed interface AlteredPrice {

    /** It has. */
    record Priced(List<QuoteLine> lines, Money total, HostShare hostShare) implements AlteredPrice {
    }

    /** The prices of the listing are in another currency now. */
    record InOtherCurrency(Currency now) implements AlteredPrice {
    }

    /** It has none. */
    record NotPriced(Refusal refusal) implements AlteredPrice {
    }
  }
}

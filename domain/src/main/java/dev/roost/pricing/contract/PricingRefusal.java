package dev.roost.pricing.contract;

import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import java.time.Instant;

/** Why a price is not given or no longer holds. */
public sealed interface PricingRefusal extends Refusal {

  /** The quote is over; a new one is needed. */
  record QuoteExpired(QuoteId quote, Instant expiredAt) implements PricingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The host changed prices since; the new quote says what the stay costs now. */
  record PriceChanged(QuoteId quote, Money quoted, QuoteId newQuote, Money now) implements PricingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The listing takes fewer guests. */
  record TooManyGuests(int guests, int capacity) implements PricingRefusal {
  }

  /** The listing takes no pets. */
  record PetsNotAllowed() implements PricingRefusal {
  }

  /** The stay has no non-refundable rate: the host offers none, or the stay is a long one. */
  record NoNonRefundableRate(int nights) implements PricingRefusal {
  }

  /** A tax of an amount for each person and night says nothing of the currency of the listing. */
  record TaxNotPriced(String tax, String currency) implements PricingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The payment provider takes no amount as small as that. */
  record TotalTooLow(Money total, Money least) implements PricingRefusal {
  }

  /** The payment provider takes no amount as large as that at once. */
  record TotalTooHigh(Money total, Money most) implements PricingRefusal {
  }

  /** The payment provider does not take the currency of the listing. */
  record CurrencyNotPayable(String currency) implements PricingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The listing is not on the market, or has no price yet. */
  record ListingNotBookable(String listing) implements PricingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  @Override
  default Kind kind() {
    return Kind.UNPROCESSABLE;
  }
}

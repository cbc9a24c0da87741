package dev.roost.pricing.api;

import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.Actor;
import dev.roost.shared.Currency;
import org.jspecify.annotations.Nullable;

/** What a guest does with quotes. */
public interface GuestQuotes {

  /** Prices a stay. Refuses stays that could not be booked now, so that a quote can be booked on. */
  Once<QuoteView> quote(Actor guest, IdempotencyKey key, RequestQuote command);

  /**
   * A quote that this guest asked for.
   *
   * @param displayCurrency the currency the price is shown in besides its own, by the rate of today
   */
  QuoteView find(Actor guest, QuoteId quote, @Nullable Currency displayCurrency);
}

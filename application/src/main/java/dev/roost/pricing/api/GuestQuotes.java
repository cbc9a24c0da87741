package dev.roost.pricing.api;

import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.Actor;

/** What a guest does with quotes. */
public interface GuestQuotes {

  /** Prices a stay. Refuses stays that could not be booked now, so that a quote can be booked on. */
  Once<QuoteView> quote(Actor guest, IdempotencyKey key, RequestQuote command);

  /** A quote that this guest asked for. */
  QuoteView find(Actor guest, QuoteId quote);
}

package dev.roost.ledger.spi;

import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import java.time.Instant;
import java.util.List;

/**
 * What is to be entered.
 *
 * @param source what it is posted for; the same again is not posted again
 * @param correlation the booking and the payment it is about
 * @param occurredAt when it happened, UTC
 * @param description for people, 1 to 500 characters
 * @param entries at least two; they add up to zero in each currency
 */
public record Posting(Source source, Correlation correlation, Instant occurredAt, String description,
    List<Entry> entries) {
  public Posting {
    entries = List.copyOf(entries);
  }
}

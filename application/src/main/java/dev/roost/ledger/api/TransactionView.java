package dev.roost.ledger.api;

import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journal transaction.
 *
 * @param occurredAt when it happened, UTC
 * @param reverses the transaction it takes back
 * @param reversedBy the transaction that takes it back
 */
public record TransactionView(TransactionId id, Source source, Correlation correlation, Instant occurredAt,
    String description, @Nullable TransactionId reverses, @Nullable TransactionId reversedBy, List<Entry> entries) {
}

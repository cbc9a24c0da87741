package dev.roost.ledger.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which transactions: about this booking, about this payment; all where both are absent. */
public record TransactionFilter(@Nullable UUID booking, @Nullable UUID payment) {
}

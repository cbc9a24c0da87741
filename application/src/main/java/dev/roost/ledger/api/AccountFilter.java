package dev.roost.ledger.api;

import dev.roost.ledger.contract.AccountKind;
import dev.roost.shared.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts; all where everything is absent.
 *
 * @param owner a user or a booking
 */
public record AccountFilter(@Nullable AccountKind kind, @Nullable Currency currency, @Nullable UUID owner) {
}

package dev.roost.payment.contract;

import dev.roost.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * The provider has told, by itself, of a transfer to a host's account: that it was done, or that money has come back from it.
 * It tells late, more than once, and in any order.
 *
 * @param operation the key under which it was asked for
 * @param reference the provider's name of it
 * @param returned what has come back, so far
 * @param at when that was so, UTC
 */
public record TransferReported(UUID operation, String reference, Money amount, Money returned,
    Instant at) implements DomainEvent {
}

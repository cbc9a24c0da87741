package dev.roost.payout.contract;

import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/**
 * A host was paid: the money is on their account at the provider.
 *
 * @param amount what was sent, where not all of it was
 */
public record PayoutSent(PayoutId payout, UserId host, Money amount) implements DomainEvent {
}

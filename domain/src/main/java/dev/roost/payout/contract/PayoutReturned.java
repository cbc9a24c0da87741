package dev.roost.payout.contract;

import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/**
 * The provider has taken back what was sent to a host, or a part of it. The money is owed to the host again.
 *
 * @param amount what has come back now
 */
public record PayoutReturned(PayoutId payout, UserId host, Money amount) implements DomainEvent {
}

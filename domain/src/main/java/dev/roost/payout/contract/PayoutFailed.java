package dev.roost.payout.contract;

import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/**
 * A payout, or a part of it, could not be sent. The money is owed to the host again.
 *
 * @param amount what was not sent
 * @param reason of the last transfer that failed, in the words of the provider
 */
public record PayoutFailed(PayoutId payout, UserId host, Money amount, String reason) implements DomainEvent {
}

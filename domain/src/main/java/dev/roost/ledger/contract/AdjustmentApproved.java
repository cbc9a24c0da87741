package dev.roost.ledger.contract;

import org.jmolecules.event.types.DomainEvent;

/** A second administrator has approved what one proposed, and it is posted. Whoever moves the money does so now. */
public record AdjustmentApproved(ProposalId proposal, ProposalPurpose purpose, TransactionId transaction,
    Correlation correlation) implements DomainEvent {
}

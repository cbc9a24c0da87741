package dev.roost.ledger.contract;

import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import java.time.Instant;

/** Why a proposal is not taken or not decided. */
public sealed interface LedgerRefusal extends Refusal {

  /** Debits and credits differ by that much. */
  record EntriesDoNotAddUp(Money difference) implements LedgerRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The entries are not those that this purpose takes. */
  record EntriesDoNotFit(ProposalPurpose purpose, String expected) implements LedgerRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Nobody decides on what they proposed themselves. */
  record OwnProposal(ProposalId proposal) implements LedgerRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** It was decided already. */
  record ProposalDecided(ProposalId proposal, ProposalStatus current) implements LedgerRefusal {
  }

  /** The time to decide is over. */
  record ProposalExpired(ProposalId proposal, Instant expiredAt) implements LedgerRefusal {
  }

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }
}

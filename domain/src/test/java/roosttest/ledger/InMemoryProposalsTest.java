package roosttest.ledger;

import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.ledger.domain.Proposals;

class InMemoryProposalsTest extends ProposalsContract {

  private final InMemoryProposals proposals = new InMemoryProposals();
  private final InMemoryLedger ledger = new InMemoryLedger();

  @Override
  protected Proposals proposals() {
    return proposals;
  }

  @Override
  protected void post(JournalTransaction transaction) {
    ledger.append(transaction);
  }
}

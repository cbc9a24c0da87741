package roosttest.ledger;

import dev.roost.ledger.domain.Balances;
import dev.roost.ledger.domain.Journal;

class InMemoryLedgerTest extends LedgerContract {

  private final InMemoryLedger ledger = new InMemoryLedger();

  @Override
  protected Journal journal() {
    return ledger;
  }

  @Override
  protected Balances balances() {
    return ledger;
  }
}

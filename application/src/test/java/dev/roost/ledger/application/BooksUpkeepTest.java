package dev.roost.ledger.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.ledger.LedgerFixture.captured;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.ledger.InMemoryLedger;

class BooksUpkeepTest {

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final BooksUpkeep upkeep = new BooksUpkeep(ledger, TransactionOperations.withoutTransaction());

  @Test
  void shouldAddUpAllThatIsLeft() {
    // given
    for (int i = 0; i < 5_001; i++) {
      ledger.append(captured(UUID.randomUUID(), 1));
    }
    // when
    upkeep.totalSharedAccounts().work().run();
    // then
    assertThat(ledger.totalShared(1)).isZero();
  }
}

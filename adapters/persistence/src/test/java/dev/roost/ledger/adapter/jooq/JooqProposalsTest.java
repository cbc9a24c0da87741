package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Tables.PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static roosttest.ledger.ProposalFixture.aProposal;

import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.ledger.domain.Proposals;
import dev.roost.platform.jooq.Violations;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.ledger.ProposalsContract;

@DatabaseTest
class JooqProposalsTest extends ProposalsContract {

  private final LedgerTables tables;
  private final JooqProposals proposals;

  JooqProposalsTest(TestDatabase database) {
    this.tables = new LedgerTables(database);
    this.proposals = new JooqProposals(database.dsl());
  }

  @BeforeEach
  void empty() {
    tables.empty();
    tables.database.truncate(PROPOSAL);
  }

  @Override
  protected Proposals proposals() {
    return proposals;
  }

  @Override
  protected void post(JournalTransaction transaction) {
    tables.journal.append(transaction);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return tables.database.transactions().execute(status -> work.get());
  }

  /** Whatever the code before it checked. */
  @Test
  void shouldNotLetOneAdministratorDoBoth() {
    // given
    proposals.add(aProposal());
    // when
    var failure = catchThrowable(() -> tables.db.execute(
        "update ledger.proposal set status = 'REJECTED', decided_by = proposed_by, decided_at = proposed_at"));
    // then
    assertThat(Violations.constraint(failure)).contains("proposal_two_administrators");
  }
}

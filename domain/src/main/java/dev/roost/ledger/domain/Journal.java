package dev.roost.ledger.domain;

import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** All journal transactions, for ever. */
@Repository
public interface Journal {

  /**
   * Appends a transaction, opens the accounts it names, and brings their totals up to date. Accounts that belong to
   * somebody are locked until the end of the caller's transaction, in their order; shared ones never are.
   *
   * @return false where one was posted for the same source before; then nothing was written
   */
  boolean append(JournalTransaction transaction);

  Optional<JournalTransaction> find(TransactionId id);

  Optional<JournalTransaction> postedFor(Source source);
}

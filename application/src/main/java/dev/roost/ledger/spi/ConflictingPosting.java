package dev.roost.ledger.spi;

import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;

/** Something else was posted for the source before: a defect of whoever posts, which no retry heals. */
public final class ConflictingPosting extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ConflictingPosting(Source source, TransactionId before) {
    super("Transaction %s was posted for %s with other entries".formatted(before, source));
  }
}

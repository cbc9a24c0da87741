package dev.roost.ledger.domain;

import dev.roost.ledger.contract.TransactionId;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What the second administrator said.
 *
 * @param note why it was rejected
 * @param transaction what was posted; absent where it was rejected
 */
@ValueObject
public record Decision(UserId by, Instant at, @Nullable String note, @Nullable TransactionId transaction) {

  boolean isApproval() { return transaction != null; }
}

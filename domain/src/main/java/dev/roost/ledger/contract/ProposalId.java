package dev.roost.ledger.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a proposal. */
@ValueObject
public record ProposalId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}

package dev.roost.payout.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a document that a host has handed in. */
@ValueObject
public record DocumentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}

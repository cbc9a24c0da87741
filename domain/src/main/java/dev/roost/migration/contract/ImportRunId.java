package dev.roost.migration.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names one import, from its start to its end, however often it was interrupted. */
@ValueObject
public record ImportRunId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}

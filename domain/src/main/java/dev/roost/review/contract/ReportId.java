package dev.roost.review.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a report of a review. */
@ValueObject
public record ReportId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}

package dev.roost.review.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a review. */
@ValueObject
public record ReviewId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}

package dev.roost.listing.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a photo of a listing. */
@ValueObject
public record PhotoId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}

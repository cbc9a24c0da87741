package dev.roost.listing.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a listing. */
@ValueObject
public record ListingId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}

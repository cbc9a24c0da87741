package dev.roost.listing.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names an invitation to host a listing along. */
@ValueObject
public record InvitationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}

package dev.roost.identity.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names one login of a user. It is no secret: the token is. */
@ValueObject
public record SessionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}

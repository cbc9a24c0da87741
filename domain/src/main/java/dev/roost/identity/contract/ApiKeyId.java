package dev.roost.identity.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names one key of an integration. It is no secret: the key's own text is. */
@ValueObject
public record ApiKeyId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}

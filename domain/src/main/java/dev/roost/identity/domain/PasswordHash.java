package dev.roost.identity.domain;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What is kept of a password.
 *
 * @param encoded the hash with its parameters and its salt, as the hasher wrote it
 */
@ValueObject
public record PasswordHash(String encoded) {

  @Override
  public String toString() {
    return "(hash)";
  }
}

package dev.roost.invoicing.domain;

import dev.roost.shared.UserId;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Who issues documents: a host, or Roost itself.
 *
 * @param host absent for Roost
 */
@ValueObject
public record Seller(@Nullable UserId host) {

  public static final Seller ROOST = new Seller(null);

  @Override
  public String toString() {
    return host == null ? "Roost" : "host " + host;
  }
}

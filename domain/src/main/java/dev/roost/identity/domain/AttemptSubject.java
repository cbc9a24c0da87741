package dev.roost.identity.domain;

import dev.roost.shared.Network;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Whose attempts at what are counted.
 *
 * @param what such as {@code login}
 * @param who who tries, or against whom; hashed before it is stored
 */
@ValueObject
public record AttemptSubject(String what, String who) {

  /** Attempts that aim at this account, which may not exist. */
  public static AttemptSubject account(String what, Email email) {
    return new AttemptSubject(what + "/account", email.value());
  }

  /** Attempts from this address; an IPv6 one stands for its network of 64 bits, of which anybody has many addresses. */
  public static AttemptSubject address(String what, String address) {
    return new AttemptSubject(what + "/address", Network.of(address).name());
  }
}

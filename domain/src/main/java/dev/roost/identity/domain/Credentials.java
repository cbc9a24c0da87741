package dev.roost.identity.domain;

import dev.roost.shared.UserId;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** Credentials as the domain sees them. */
@Repository
public interface Credentials {

  /**
   * The credential of the user, and nobody else gets it before this transaction ends: a login and a change of the password
   * happen one after the other, so that no session outlives the password it was opened with.
   */
  Optional<Credential> lock(UserId user);

  /** The credential of the user with this address: one query, whether there is such a user or not. */
  Optional<Credential> withEmail(Email email);

  void add(Credential credential);

  /**
   * Stores a changed credential, which was locked.
   *
   * @throws dev.roost.shared.Refused with {@code VersionStale}, if somebody stored another one meanwhile
   */
  void save(Credential credential);

  /** From now on the user has no password; nothing happens where there was none. */
  void remove(UserId user);
}

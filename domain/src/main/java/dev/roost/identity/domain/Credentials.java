package dev.roost.identity.domain;

import dev.roost.shared.UserId;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** Credentials as the domain sees them. */
@Repository
public interface Credentials {

  Optional<Credential> of(UserId user);

  /** The credential of the user with this address: one query, whether there is such a user or not. */
  Optional<Credential> withEmail(Email email);

  void add(Credential credential);

  /**
   * Stores a changed credential.
   *
   * @throws dev.roost.shared.Refused with {@code VersionStale}, if somebody stored another one meanwhile
   */
  void save(Credential credential);
}

package dev.roost.identity.domain;

import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** Users as the domain sees them: without those who were erased. */
@Repository
public interface Users {

  Optional<User> find(UserId id);

  /** One query, however many are asked; in no order. */
  List<User> find(Collection<UserId> ids);

  /** The same, and nobody else changes the user before this transaction ends. */
  Optional<User> lock(UserId id);

  Optional<User> withEmail(Email email);

  /** Stores a new user, unless another one has the mail address: then nothing is written. */
  Addition add(User user);

  /**
   * Stores a changed user.
   *
   * @throws dev.roost.shared.Refused with {@code VersionStale}, if somebody stored another version meanwhile, or with
   * {@code EmailTaken}, if another user has the mail address
   */
  void save(User user);

  /**
   * Takes imported hosts in, in a few statements for all: new ones become users with the role of a host; of known ones who
   * have not joined, name and text are replaced; the others stay as they are.
   *
   * @param hosts no two with the same reference
   * @return all of the references with their users
   */
  Map<ExternalReference, UserId> takeIn(Collection<ImportedHost> hosts);

  /** What became of a new user. */
  enum Addition {
    ADDED, EMAIL_TAKEN
  }
}

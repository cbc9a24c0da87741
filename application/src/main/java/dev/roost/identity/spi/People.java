package dev.roost.identity.spi;

import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What other contexts may know of users. */
public interface People {

  /** Those of the users that exist and were not erased. One query, however many are asked. */
  Map<UserId, Person> find(Collection<UserId> users);

  /** Whether this user may rent listings out. */
  boolean isHost(UserId user);

  /** The user with this verified mail address, if there is one: for inviting a co-host. */
  Optional<UserId> withEmail(String email);

  /**
   * A user as others may see one.
   *
   * @param name what others call them
   */
  record Person(UserId id, String name) {
  }
}

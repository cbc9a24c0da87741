package dev.roost.identity.application;

import dev.roost.identity.api.UserFilter;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.User;
import dev.roost.identity.spi.People.Person;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads many users at once. */
public interface UserDirectory {

  /** Those who match, the newest first; the next page begins after the last user's id. */
  Page<User> page(UserFilter filter, PageRequest request);

  /** Those of the users that exist, in no order; one query. */
  List<Person> people(Collection<UserId> users);

  boolean isHost(UserId user);

  Optional<UserId> withVerifiedEmail(Email email);
}

package dev.roost.identity.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.roost.identity.domain.Email;
import dev.roost.identity.spi.People;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class PeopleService implements People {

  private final UserDirectory directory;

  PeopleService(UserDirectory directory) {
    this.directory = directory;
  }

  @Override
  public Map<UserId, Person> find(Collection<UserId> users) {
    return users.isEmpty()
        ? Map.of()
        : directory.people(users).stream().collect(toUnmodifiableMap(Person::id, identity()));
  }

  @Override
  public boolean isHost(UserId user) {
    return directory.isHost(user);
  }

  @Override
  public Optional<UserId> withEmail(String email) {
    return directory.withVerifiedEmail(Email.of(email));
  }
}

package roosttest.listing;

import dev.roost.identity.spi.People;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** People that a test introduces. */
public final class KnownPeople implements People {

  private final Map<UserId, Person> people = new HashMap<>();
  private final Map<String, UserId> byEmail = new HashMap<>();
  private final Set<UserId> hosts = new HashSet<>();

  /** Somebody with a verified mail address: their name at example.org, in lower case. */
  public KnownPeople with(UserId user, String name) {
    people.put(user, new Person(user, name));
    byEmail.put(name.toLowerCase(java.util.Locale.ROOT) + "@example.org", user);
    return this;
  }

  public KnownPeople withHost(UserId user, String name) {
    hosts.add(user);
    return with(user, name);
  }

  @Override
  public Map<UserId, Person> find(Collection<UserId> users) {
    return people.values().stream().filter(person -> users.contains(person.id()))
        .collect(Collectors.toMap(Person::id, person -> person));
  }

  @Override
  public boolean isHost(UserId user) {
    return hosts.contains(user);
  }

  @Override
  public Optional<UserId> withEmail(String email) {
    return Optional.ofNullable(byEmail.get(email));
  }
}

package roosttest.identity;

import dev.roost.identity.api.UserFilter;
import dev.roost.identity.application.UserDirectory;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.User;
import dev.roost.identity.spi.People.Person;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads users from memory. */
public final class InMemoryUserDirectory implements UserDirectory {

  private final InMemoryUsers users;

  public InMemoryUserDirectory(InMemoryUsers users) {
    this.users = users;
  }

  @Override
  public Page<User> page(UserFilter filter, PageRequest request) {
    var after = request.after();
    var found = users.all().filter(user -> matches(user, filter))
        .sorted(Comparator.comparing((User user) -> user.id().toString()).reversed())
        .filter(user -> after == null || user.id().toString().compareTo(after) < 0)
        .limit(request.limit() + 1L).toList();
    return found.size() <= request.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, request.limit()), found.get(request.limit() - 1).id().toString());
  }

  @Override
  public List<Person> people(Collection<UserId> ids) {
    return ids.stream().distinct().flatMap(id -> users.find(id).stream())
        .map(user -> new Person(user.id(), user.profile().name())).toList();
  }

  @Override
  public boolean isHost(UserId user) {
    return users.find(user).filter(found -> found.roles().contains(Role.HOST)).isPresent();
  }

  @Override
  public Optional<UserId> withVerifiedEmail(Email email) {
    return users.withEmail(email).filter(User::hasVerifiedEmail).map(User::id);
  }

  private static boolean matches(User user, UserFilter filter) {
    var role = filter.role();
    var text = filter.text();
    return (role == null || user.roles().contains(role)) && (text == null || beginsWith(user, text.strip()));
  }

  private static boolean beginsWith(User user, String text) {
    var start = text.toLowerCase(Locale.ROOT);
    return user.profile().name().toLowerCase(Locale.ROOT).startsWith(start)
        || user.email().filter(email -> email.value().startsWith(start)).isPresent();
  }
}

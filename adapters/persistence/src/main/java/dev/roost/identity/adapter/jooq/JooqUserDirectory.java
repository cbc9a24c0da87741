package dev.roost.identity.adapter.jooq;

import static dev.roost.identity.adapter.jooq.generated.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqUserDirectory implements UserDirectory {

  private final DSLContext db;

  JooqUserDirectory(DSLContext db) {
    this.db = db;
  }

  @Override
  public Page<User> page(UserFilter filter, PageRequest request) {
    var after = request.after() == null ? noCondition() : USER_ACCOUNT.ID.lt(UUID.fromString(request.after()));
    var found = db.selectFrom(USER_ACCOUNT).where(UserRows.NOT_ERASED).and(matches(filter)).and(after)
        .orderBy(USER_ACCOUNT.ID.desc())
        .limit(request.limit() + 1).fetch(UserRows::user);
    if (found.size() <= request.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, request.limit());
    return new Page<>(items, items.getLast().id().toString());
  }

  @Override
  public List<Person> people(Collection<UserId> users) {
    var ids = users.stream().map(UserId::value).distinct().toArray(UUID[]::new);
    return db.select(USER_ACCOUNT.ID, USER_ACCOUNT.NAME).from(USER_ACCOUNT)
        .where(USER_ACCOUNT.ID.eq(any(ids)), UserRows.NOT_ERASED)
        .fetch(row -> new Person(new UserId(row.value1()), row.value2()));
  }

  @Override
  public boolean isHost(UserId user) {
    return db.fetchExists(USER_ACCOUNT, USER_ACCOUNT.ID.eq(user.value()).and(has(Role.HOST)));
  }

  @Override
  public Optional<UserId> withVerifiedEmail(Email email) {
    return db.select(USER_ACCOUNT.ID).from(USER_ACCOUNT)
        .where(USER_ACCOUNT.EMAIL.eq(email.value()), USER_ACCOUNT.EMAIL_VERIFIED_AT.isNotNull())
        .fetchOptional(row -> new UserId(row.value1()));
  }

  private static Condition matches(UserFilter filter) {
    var role = filter.role() == null ? noCondition() : has(filter.role());
    return filter.text() == null ? role : role.and(beginsWith(filter.text()));
  }

  private static Condition beginsWith(String text) {
    var start = text.strip().toLowerCase(Locale.ROOT);
    return lower(USER_ACCOUNT.NAME).startsWith(start).or(USER_ACCOUNT.EMAIL.startsWith(start));
  }

  private static Condition has(Role role) {
    return USER_ACCOUNT.ROLES.contains(new String[]{role.name()});
  }
}

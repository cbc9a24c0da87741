package dev.roost.identity.adapter.jooq;

import static dev.roost.identity.adapter.jooq.generated.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.any;

import dev.roost.identity.contract.IdentityRefusal.EmailTaken;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.ExternalReference;
import dev.roost.identity.domain.ImportedHost;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqUsers implements Users {

  private final DSLContext db;
  private final HostIntake intake;

  JooqUsers(DSLContext db) {
    this.db = db;
    this.intake = new HostIntake(db);
  }

  @Override
  public Optional<User> find(UserId id) {
    return db.selectFrom(USER_ACCOUNT).where(USER_ACCOUNT.ID.eq(id.value()), UserRows.NOT_ERASED)
        .fetchOptional(UserRows::user);
  }

  @Override
  public List<User> find(Collection<UserId> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.selectFrom(USER_ACCOUNT)
            .where(USER_ACCOUNT.ID.eq(any(ids.stream().map(UserId::value).toArray(UUID[]::new))), UserRows.NOT_ERASED)
            .fetch(UserRows::user);
  }

  @Override
  public Optional<User> lock(UserId id) {
    return db.selectFrom(USER_ACCOUNT).where(USER_ACCOUNT.ID.eq(id.value()), UserRows.NOT_ERASED).forNoKeyUpdate()
        .fetchOptional(UserRows::user);
  }

  @Override
  public Optional<User> withEmail(Email email) {
    return db.selectFrom(USER_ACCOUNT).where(USER_ACCOUNT.EMAIL.eq(email.value())).fetchOptional(UserRows::user);
  }

  @Override
  public Addition add(User user) {
    var added = db.insertInto(USER_ACCOUNT).set(UserRows.columns(user)).set(USER_ACCOUNT.VERSION, 1L)
        .onConflict(USER_ACCOUNT.EMAIL).doNothing().execute();
    return added == 1 ? Addition.ADDED : Addition.EMAIL_TAKEN;
  }

  @Override
  public void save(User user) {
    if (update(user) == 0) {
      var current = db.select(USER_ACCOUNT.VERSION).from(USER_ACCOUNT)
          .where(USER_ACCOUNT.ID.eq(user.id().value())).fetchOptional(USER_ACCOUNT.VERSION).orElse(0L);
      throw new Refused(new VersionStale("profile", current));
    }
  }

  private int update(User user) {
    try {
      return db.update(USER_ACCOUNT).set(UserRows.columns(user)).set(USER_ACCOUNT.VERSION, user.version() + 1)
          .where(USER_ACCOUNT.ID.eq(user.id().value()), USER_ACCOUNT.VERSION.eq(user.version())).execute();
    } catch (DuplicateKeyException taken) {
      // The reference never changes, so it is the address.
      throw new Refused(new EmailTaken(user.email().orElseThrow().value()));
    }
  }

  @Override
  public Map<ExternalReference, UserId> takeIn(Collection<ImportedHost> hosts) {
    return intake.takeIn(hosts);
  }
}

package dev.roost.identity.application;

import dev.roost.identity.api.AccountView;
import dev.roost.identity.api.UserAdministration;
import dev.roost.identity.api.UserFilter;
import dev.roost.identity.contract.IdentityRefusal.OwnAdminRole;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class UserAdministrationService implements UserAdministration {

  private final Idempotency idempotency;
  private final Users users;
  private final UserDirectory directory;
  private final DomainEvents events;
  private final SessionRevocation revocation;

  UserAdministrationService(Idempotency idempotency, Users users, UserDirectory directory, DomainEvents events,
      SessionRevocation revocation) {
    this.idempotency = idempotency;
    this.users = users;
    this.directory = directory;
    this.events = events;
    this.revocation = revocation;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<AccountView> list(Actor admin, UserFilter filter, PageRequest page) {
    mustBeAdmin(admin);
    return directory.page(filter, page).map(AccountViews::of);
  }

  @Override
  @Transactional(readOnly = true)
  public AccountView show(Actor admin, UserId user) {
    mustBeAdmin(admin);
    return AccountViews.of(find(user));
  }

  @Override
  public AccountView grantAdmin(Actor admin, UserId id) {
    mustBeAdmin(admin);
    return revocation.changing(id, () -> grantAdmin(id));
  }

  private AccountView grantAdmin(UserId id) {
    var user = lock(id);
    user.mustHaveVerifiedEmail();
    if (user.roles().contains(Role.ADMIN)) {
      return AccountViews.of(user);
    }
    user.grant(Role.ADMIN);
    return save(user);
  }

  @Override
  public AccountView revokeAdmin(Actor admin, UserId id) {
    mustBeAdmin(admin);
    if (admin.is(id)) {
      throw new Refused(new OwnAdminRole());
    }
    return revocation.changing(id, () -> revokeAdmin(id));
  }

  private AccountView revokeAdmin(UserId id) {
    var user = lock(id);
    if (!user.roles().contains(Role.ADMIN)) {
      return AccountViews.of(user);
    }
    user.revoke(Role.ADMIN);
    return save(user);
  }

  @Override
  @Transactional
  public Once<AccountView> invite(Actor admin, IdempotencyKey key, UserId id, String email) {
    mustBeAdmin(admin);
    return idempotency.once(admin, "identity.invite", key, new Invitation(id, email), AccountView.class, () -> {
      var user = lock(id);
      user.invite(Email.of(email));
      return save(user);
    });
  }

  private AccountView save(User user) {
    users.save(user);
    events.publishFrom(user);
    return AccountViews.of(find(user.id()));
  }

  /** Locked: the request names no version, so two of them follow one another. */
  private User lock(UserId id) {
    return users.lock(id).orElseThrow(() -> new Refused(new NotFound("user", id.toString())));
  }

  private User find(UserId id) {
    return users.find(id).orElseThrow(() -> new Refused(new NotFound("user", id.toString())));
  }

  private static void mustBeAdmin(Actor actor) {
    actor.mustBeUser(Scope.ADMIN);
    if (!actor.isAdmin()) {
      throw new Refused(new NotAllowed("administer users"));
    }
  }

  /** What a key of a retried invitation stands for. */
  private record Invitation(UserId user, String email) {
  }
}

package dev.roost.identity.application;

import dev.roost.identity.api.AccountView;
import dev.roost.identity.api.ChangeProfile;
import dev.roost.identity.api.OwnAccount;
import dev.roost.identity.domain.Profile;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.platform.DomainEvents;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnAccountService implements OwnAccount {

  private final Users users;
  private final DomainEvents events;
  private final SessionRevocation revocation;

  OwnAccountService(Users users, DomainEvents events, SessionRevocation revocation) {
    this.users = users;
    this.events = events;
    this.revocation = revocation;
  }

  @Override
  @Transactional(readOnly = true)
  public AccountView show(Actor actor) {
    return AccountViews.of(find(actor.mustBeUser(Scope.PROFILE_READ)));
  }

  @Override
  @Transactional
  public AccountView changeProfile(Actor actor, long expectedVersion, ChangeProfile command) {
    var user = find(actor.mustBeUser(Scope.PROFILE_WRITE));
    user.changeProfile(expectedVersion, Profile.of(command.name(), command.languages(), command.about(),
        command.timeZone(), command.currency()));
    return save(user);
  }

  @Override
  public AccountView becomeHost(Actor actor) {
    var host = actor.mustBeUser(Scope.PROFILE_WRITE);
    return revocation.changing(host, () -> becomeHost(host));
  }

  private AccountView becomeHost(UserId host) {
    // Locked: the request names no version, so two of them follow one another.
    var user = users.lock(host).orElseThrow();
    if (user.roles().contains(Role.HOST)) {
      return AccountViews.of(user);
    }
    user.becomeHost();
    return save(user);
  }

  private AccountView save(User user) {
    users.save(user);
    events.publishFrom(user);
    return AccountViews.of(find(user.id()));
  }

  private User find(UserId id) {
    return users.find(id).orElseThrow();
  }
}

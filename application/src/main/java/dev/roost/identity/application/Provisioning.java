package dev.roost.identity.application;

import dev.roost.identity.domain.Credential;
import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.PasswordHash;
import dev.roost.identity.domain.Profile;
import dev.roost.identity.domain.TokenHash;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Ids;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of setting up accounts. */
@Component
class Provisioning {

  private final Users users;
  private final Credentials credentials;
  private final PasswordSetting setting;
  private final DomainEvents events;
  private final Ids ids;
  private final Clock clock;

  Provisioning(Users users, Credentials credentials, PasswordSetting setting, DomainEvents events, Ids ids,
      Clock clock) {
    this.users = users;
    this.credentials = credentials;
    this.setting = setting;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /** Returns the tokens of sessions that ended with it. */
  @Transactional
  List<TokenHash> provision(Email email, Profile profile, Set<Role> roles, PasswordHash hash) {
    var now = clock.instant();
    var user = User.provision(new UserId(ids.next()), email, profile, roles, now);
    return switch (users.add(user)) {
      case ADDED -> {
        credentials.add(Credential.create(user.id(), hash, now));
        events.publishFrom(user);
        yield List.of();
      }
      case EMAIL_TAKEN -> {
        var ended = setting.takeOver(users.withEmail(email).orElseThrow(), email, hash);
        addRoles(email, roles);
        yield ended;
      }
    };
  }

  @Transactional
  UserId addRoles(Email email, Set<Role> roles) {
    var user = users.withEmail(email).orElseThrow();
    if (!user.roles().containsAll(roles)) {
      roles.forEach(user::grant);
      users.save(user);
      events.publishFrom(user);
    }
    return user.id();
  }
}

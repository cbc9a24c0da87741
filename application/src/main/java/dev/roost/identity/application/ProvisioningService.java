package dev.roost.identity.application;

import dev.roost.identity.api.ProvisionUser;
import dev.roost.identity.api.ProvisionedUsers;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.Password;
import dev.roost.identity.domain.PasswordHasher;
import dev.roost.identity.domain.Profile;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.List;
import org.springframework.stereotype.Service;

/** No transaction around it all: hashing takes long. */
@Service
class ProvisioningService implements ProvisionedUsers {

  private final Users users;
  private final PasswordHasher hasher;
  private final Provisioning provisioning;
  private final SessionRevocation revocation;

  ProvisioningService(Users users, PasswordHasher hasher, Provisioning provisioning, SessionRevocation revocation) {
    this.users = users;
    this.hasher = hasher;
    this.provisioning = provisioning;
    this.revocation = revocation;
  }

  @Override
  public UserId provision(Actor system, ProvisionUser command) {
    if (!system.isSystem()) {
      throw new Refused(new NotAllowed("provision users"));
    }
    var email = Email.of(command.email());
    var profile = Profile.of(command.name(), List.of("en"), "", "UTC", "EUR");
    var known = users.withEmail(email).filter(User::hasVerifiedEmail);
    if (known.isPresent()) {
      return revocation.changing(known.get().id(), () -> provisioning.addRoles(email, command.roles()));
    }
    var password = Password.chosen("password", command.password(), email, profile.name());
    var hash = hasher.hash(password);
    revocation.ending(() -> provisioning.provision(email, profile, command.roles(), hash));
    return users.withEmail(email).orElseThrow().id();
  }
}

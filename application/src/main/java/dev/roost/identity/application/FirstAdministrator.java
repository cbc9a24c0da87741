package dev.roost.identity.application;

import dev.roost.identity.api.ProvisionUser;
import dev.roost.identity.api.ProvisionedUsers;
import dev.roost.identity.contract.Secret;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Only administrators make administrators, so the first one comes from the settings. */
@Component
class FirstAdministrator {

  private final ProvisionedUsers users;
  private final String email;
  private final Secret password;

  FirstAdministrator(ProvisionedUsers users, @Value("${roost.identity.first-admin.email:}") String email,
      @Value("${roost.identity.first-admin.password:}") String password) {
    this.users = users;
    this.email = email;
    this.password = new Secret(password);
  }

  @EventListener(ContextRefreshedEvent.class)
  void provision() {
    if (!email.isBlank()) {
      users.provision(Actor.system("first administrator"),
          new ProvisionUser(email, password, "Administrator", Set.of(Role.ADMIN)));
    }
  }
}

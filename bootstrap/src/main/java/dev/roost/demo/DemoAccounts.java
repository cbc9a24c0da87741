package dev.roost.demo;

import dev.roost.identity.api.AccountView;
import dev.roost.identity.api.ProvisionedUsers;
import dev.roost.identity.api.UserAdministration;
import dev.roost.identity.api.UserFilter;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts of the demo. The first one that is set up tells that a demo was begun, the last one that it is complete. */
final class DemoAccounts {

  /** Looks at users before there is any administrator. */
  static final Actor ADMIN = Actor.user(new UserId(new UUID(0, 0)), Set.of(Role.ADMIN));
  private static final Actor SYSTEM = Actor.system("demo");
  private static final int MANY = 100;
  private static final DemoAccount FIRST = DemoAccount.ADMIN;
  private static final DemoAccount LAST = DemoAccount.GUEST;

  private final ProvisionedUsers provisioned;
  private final UserAdministration users;

  DemoAccounts(ProvisionedUsers provisioned, UserAdministration users) {
    this.provisioned = provisioned;
    this.users = users;
  }

  boolean areComplete() {
    return exists(LAST);
  }

  /** Whether this database is the demo's to fill: the first administrator is made before anything else happens. */
  boolean mayBegin() {
    return exists(FIRST) || users.list(ADMIN, new UserFilter(null, null), PageRequest.first(MANY)).items().stream()
        .allMatch(user -> user.roles().contains(Role.ADMIN));
  }

  void begin() {
    provisioned.provision(SYSTEM, FIRST.provision());
  }

  List<AccountView> hosts() {
    var hosts = new ArrayList<AccountView>();
    @Nullable String after = null;
    do {
      Page<AccountView> page = users.list(ADMIN, new UserFilter(Role.HOST, null), new PageRequest(after, MANY));
      hosts.addAll(page.items());
      after = page.next();
    } while (after != null);
    return hosts;
  }

  /** Lets one of the imported hosts join, as an invitation does, and then log in. */
  Optional<UserId> letJoin(String externalReference) {
    return hosts().stream().filter(host -> externalReference.equals(host.externalReference())).findFirst().map(host -> {
      if (host.email() == null) {
        users.invite(ADMIN, new IdempotencyKey("demo-host"), host.id(), DemoAccount.HOST.email());
      }
      return provisioned.provision(SYSTEM, DemoAccount.HOST.provision());
    });
  }

  void complete() {
    provisioned.provision(SYSTEM, LAST.provision());
  }

  private boolean exists(DemoAccount account) {
    return users.list(ADMIN, new UserFilter(null, account.email()), PageRequest.first(1)).items().stream()
        .anyMatch(user -> account.email().equals(user.email()));
  }
}

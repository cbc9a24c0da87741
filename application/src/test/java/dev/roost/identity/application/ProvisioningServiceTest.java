package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.KnownUsers.PASSWORD;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.api.ProvisionUser;
import dev.roost.identity.api.ProvisionedUsers;
import dev.roost.identity.contract.IdentityRefusal.LoginFailed;
import dev.roost.identity.contract.Secret;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.UserId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** The first administrator comes from the settings; more accounts from the demo. */
class ProvisioningServiceTest extends IdentityTest {

  private static final String ROOT = "root@example.org";

  ProvisioningServiceTest() {
    super(Map.of("roost.identity.first-admin.email", ROOT, "roost.identity.first-admin.password", PASSWORD));
  }

  @Test
  void shouldHaveAFirstAdministratorWhoCanLogIn() {
    // when
    var session = logIn(ROOT, PASSWORD).session();
    // then
    assertThat(users().find(session.user()).orElseThrow().roles()).containsExactly(Role.ADMIN);
  }

  @Test
  void shouldChangeNothingTheSecondTime() {
    // given
    var before = users().all().map(user -> user.snapshot()).toList();
    // when
    the(FirstAdministrator.class).provision();
    // then
    assertThat(users().all().map(user -> user.snapshot())).isEqualTo(before);
  }

  @Test
  void shouldAddRolesToAnAccountThatSomebodyOwnsAndLeaveItsPassword() {
    // given
    var owner = known().withPassword(aUser().withEmail("owner@example.org").whoHosts());
    // when
    var provisioned = provision("owner@example.org", "another good password", Role.ADMIN);
    // then
    assertThat(provisioned).isEqualTo(owner.id());
    assertThat(users().find(owner.id()).orElseThrow().roles()).containsExactlyInAnyOrder(Role.HOST, Role.ADMIN);
    assertThat(isAlive(logIn("owner@example.org", PASSWORD).token())).isTrue();
  }

  @Test
  void shouldTakeOverAnAccountThatNobodyProvedToOwn() {
    // given somebody who hopes to become an administrator by registering first
    var squatter = known().withPassword(aUser().withEmail("boss@example.org").unverified());
    var session = known().logIn(squatter);
    // when
    provision("boss@example.org", "the password of the boss", Role.ADMIN);
    // then
    assertThat(isAlive(session.token())).isFalse();
    assertThat(refusalOf(() -> logIn("boss@example.org", PASSWORD))).isEqualTo(new LoginFailed());
    assertThat(isAlive(logIn("boss@example.org", "the password of the boss").token())).isTrue();
  }

  @Test
  void shouldServeRoostItselfOnly() {
    assertThat(refusalOf(() -> the(ProvisionedUsers.class).provision(Actors.admin(),
        new ProvisionUser("eve@example.org", new Secret(PASSWORD), "Eve", Set.of(Role.ADMIN)))))
        .isEqualTo(new NotAllowed("provision users"));
  }

  private UserId provision(String email, String password, Role role) {
    return the(ProvisionedUsers.class).provision(Actor.system("test"),
        new ProvisionUser(email, new Secret(password), "Provisioned", Set.of(role)));
  }
}

package dev.roost.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.roost.identity.api.AccountView;
import dev.roost.identity.api.ProvisionedUsers;
import dev.roost.identity.api.UserAdministration;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Page;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

  private final UserAdministration users = mock(UserAdministration.class);
  private final DemoAccounts accounts = new DemoAccounts(mock(ProvisionedUsers.class), users);

  @Test
  void shouldFillADatabaseThatHasNobodyOrTheFirstAdministrator() {
    assertThat(mayBeginAmong()).isTrue();
    assertThat(mayBeginAmong(user("boss@example.org", Set.of(Role.ADMIN)))).isTrue();
  }

  @Test
  void shouldLeaveADatabaseAloneThatOthersUse() {
    assertThat(mayBeginAmong(user("boss@example.org", Set.of(Role.ADMIN)), user("guest@example.org", Set.of())))
        .isFalse();
    assertThat(mayBeginAmong(user("host@example.org", Set.of(Role.HOST)))).isFalse();
  }

  @Test
  void shouldGoOnWhereItWasInterrupted() {
    assertThat(mayBeginAmong(user("host@example.org", Set.of(Role.HOST)),
        user(DemoAccount.ADMIN.email(), Set.of(Role.ADMIN)))).isTrue();
  }

  private boolean mayBeginAmong(AccountView... all) {
    when(users.list(any(), any(), any())).thenReturn(new Page<>(List.of(all), null));
    return accounts.mayBegin();
  }

  private static AccountView user(String email, Set<Role> roles) {
    return new AccountView(new UserId(UUID.randomUUID()), email, true, "Somebody", List.of("en"), "", "Etc/UTC", "EUR",
        roles, null, Instant.EPOCH, 1);
  }
}

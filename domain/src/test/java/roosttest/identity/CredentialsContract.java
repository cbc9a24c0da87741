package roosttest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.UserFixture.NOON;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.domain.Credential;
import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.PasswordHash;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import org.junit.jupiter.api.Test;

/** What every store of credentials does. */
public abstract class CredentialsContract {

  private static final PasswordHash FIRST = new PasswordHash("first");
  private static final PasswordHash SECOND = new PasswordHash("second");

  protected abstract Credentials credentials();

  protected abstract Users users();

  @Test
  void shouldFindByUserAndByAddress() {
    // given
    var user = addedUser("login@example.org");
    credentials().add(Credential.create(user.id(), FIRST, NOON));
    // then
    var expected = new Credential.Snapshot(user.id(), FIRST, NOON, 1);
    assertThat(credentials().lock(user.id()).orElseThrow().snapshot()).isEqualTo(expected);
    assertThat(credentials().withEmail(Email.of("login@example.org")).orElseThrow().snapshot()).isEqualTo(expected);
  }

  @Test
  void shouldFindNothingForUsersWithoutAPasswordAndForNobody() {
    // given
    var user = addedUser("without@example.org");
    // then
    assertThat(credentials().lock(user.id())).isEmpty();
    assertThat(credentials().withEmail(Email.of("without@example.org"))).isEmpty();
    assertThat(credentials().withEmail(Email.of("nobody@example.org"))).isEmpty();
  }

  @Test
  void shouldStoreAChange() {
    // given
    var user = addedUser("changes@example.org");
    credentials().add(Credential.create(user.id(), FIRST, NOON));
    // when
    var credential = credentials().lock(user.id()).orElseThrow();
    credential.change(SECOND, NOON.plusSeconds(9));
    credentials().save(credential);
    // then
    assertThat(credentials().lock(user.id()).orElseThrow().snapshot())
        .isEqualTo(new Credential.Snapshot(user.id(), SECOND, NOON.plusSeconds(9), 2));
  }

  @Test
  void shouldRemoveThatOfOneUser() {
    // given
    var user = addedUser("leaves@example.org");
    var other = addedUser("stays@example.org");
    credentials().add(Credential.create(user.id(), FIRST, NOON));
    credentials().add(Credential.create(other.id(), FIRST, NOON));
    // when
    credentials().remove(user.id());
    credentials().remove(user.id());
    // then
    assertThat(credentials().lock(user.id())).isEmpty();
    assertThat(credentials().lock(other.id())).isPresent();
  }

  @Test
  void shouldRefuseAStaleChange() {
    // given
    var user = addedUser("stale@example.org");
    credentials().add(Credential.create(user.id(), FIRST, NOON));
    var first = credentials().lock(user.id()).orElseThrow();
    var second = credentials().lock(user.id()).orElseThrow();
    credentials().save(first);
    // when
    var refused = catchThrowableOfType(Refused.class, () -> credentials().save(second));
    // then
    assertThat(refused.refusal()).isEqualTo(new VersionStale("password", 2));
  }

  private User addedUser(String email) {
    var user = aUser().withEmail(email).unstored().build();
    users().add(user);
    return user;
  }
}

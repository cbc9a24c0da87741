package roosttest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.IdentityFixture.aSession;
import static roosttest.identity.IdentityFixture.anApiKey;
import static roosttest.identity.UserFixture.NOON;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.application.AccessRecords;
import dev.roost.identity.application.AccessRecords.KeyAccess;
import dev.roost.identity.application.AccessRecords.SessionAccess;
import dev.roost.identity.domain.ApiKey;
import dev.roost.identity.domain.ApiKeys;
import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every lookup of tokens does. */
public abstract class AccessRecordsContract {

  protected abstract AccessRecords records();

  protected abstract Users users();

  protected abstract Sessions sessions();

  protected abstract ApiKeys keys();

  @Test
  void shouldFindASessionWithTheRolesOfItsUser() {
    // given
    var user = added(aUser().whoHosts().whoAdministers());
    var token = Token.fresh();
    var session = aSession(user, token);
    sessions().add(session);
    // then
    assertThat(records().session(token.hash())).contains(new SessionAccess(session.id(), user.id(),
        Set.of(Role.HOST, Role.ADMIN), NOON, session.snapshot().expiresAt()));
    assertThat(records().session(Token.fresh().hash())).isEmpty();
    assertThat(records().apiKey(token.hash())).isEmpty();
  }

  @Test
  void shouldFindAKeyWithItsScopesAndTheRolesOfItsUser() {
    // given
    var user = added(aUser().whoHosts());
    var token = ApiKey.freshToken();
    var key = anApiKey(user, token, Scope.CALENDAR_READ, Scope.CALENDAR_WRITE);
    keys().add(key);
    // then
    assertThat(records().apiKey(token.hash())).contains(new KeyAccess(key.id(), user.id(), Set.of(Role.HOST),
        Set.of(Scope.CALENDAR_READ, Scope.CALENDAR_WRITE), null, key.snapshot().expiresAt()));
    assertThat(records().session(token.hash())).isEmpty();
  }

  @Test
  void shouldSeeARoleAtOnce() {
    // given
    var user = added(aUser());
    var token = Token.fresh();
    sessions().add(aSession(user, token));
    // when
    user.becomeHost();
    users().save(user);
    // then
    assertThat(records().session(token.hash()).orElseThrow().roles()).containsExactly(Role.HOST);
  }

  @Test
  void shouldNotFindWhatWasRemoved() {
    // given
    var user = added(aUser());
    var token = Token.fresh();
    sessions().add(aSession(user, token));
    // when
    sessions().removeAllOf(user.id());
    // then
    assertThat(records().session(token.hash())).isEmpty();
  }

  @Test
  void shouldNoteTheUseOfASessionForwardsOnly() {
    // given
    var token = Token.fresh();
    var session = aSession(added(aUser()), token);
    sessions().add(session);
    // when
    records().noteUse(session.id(), NOON.plusSeconds(120));
    records().noteUse(session.id(), NOON.plusSeconds(60));
    // then
    assertThat(records().session(token.hash()).orElseThrow().lastSeenAt()).isEqualTo(NOON.plusSeconds(120));
  }

  @Test
  void shouldNoteTheUseOfAKeyForwardsOnly() {
    // given
    var token = ApiKey.freshToken();
    var key = anApiKey(added(aUser()), token);
    keys().add(key);
    // when
    records().noteUse(key.id(), NOON.plusSeconds(120));
    records().noteUse(key.id(), NOON.plusSeconds(60));
    // then
    assertThat(records().apiKey(token.hash()).orElseThrow().lastUsedAt()).isEqualTo(NOON.plusSeconds(120));
  }

  private User added(UserFixture fixture) {
    var user = fixture.unstored().build();
    users().add(user);
    return users().find(user.id()).orElseThrow();
  }
}

package roosttest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.IdentityFixture.anApiKey;
import static roosttest.identity.UserFixture.NOON;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.domain.ApiKey;
import dev.roost.identity.domain.ApiKeys;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.shared.Actor.Scope;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of API keys does. */
public abstract class ApiKeysContract {

  protected abstract ApiKeys keys();

  protected abstract Users users();

  @Test
  void shouldFindWhatWasAdded() {
    // given
    var key = added(addedUser(), NOON);
    // then
    assertThat(keys().find(key.id()).orElseThrow().snapshot()).usingRecursiveComparison().ignoringFields("version")
        .isEqualTo(key.snapshot());
  }

  @Test
  void shouldListThoseOfAUserTheNewestFirst() {
    // given
    var user = addedUser();
    var old = added(user, NOON);
    var newer = added(user, NOON.plusSeconds(1));
    added(addedUser(), NOON);
    // then
    assertThat(keys().of(user.id())).extracting(ApiKey::id).containsExactly(newer.id(), old.id());
  }

  @Test
  void shouldRemoveOne() {
    // given
    var user = addedUser();
    var key = added(user, NOON);
    var other = added(user, NOON);
    // when
    keys().remove(key.id());
    // then
    assertThat(keys().of(user.id())).extracting(ApiKey::id).containsExactly(other.id());
  }

  @Test
  void shouldRemoveAllOfAUser() {
    // given
    var user = addedUser();
    added(user, NOON);
    added(user, NOON);
    var other = added(addedUser(), NOON);
    // when
    keys().removeAllOf(user.id());
    // then
    assertThat(keys().of(user.id())).isEmpty();
    assertThat(keys().find(other.id())).isPresent();
  }

  private ApiKey added(User user, Instant createdAt) {
    var key = anApiKey(user, ApiKey.freshToken(), createdAt, Scope.CALENDAR_WRITE, Scope.BOOKINGS_READ);
    keys().add(key);
    return key;
  }

  private User addedUser() {
    var user = aUser().unstored().build();
    users().add(user);
    return user;
  }
}

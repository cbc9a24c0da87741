package roosttest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.IdentityFixture.aSession;
import static roosttest.identity.UserFixture.NOON;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.domain.Session;
import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of sessions does. */
public abstract class SessionsContract {

  protected abstract Sessions sessions();

  protected abstract Users users();

  @Test
  void shouldFindWhatWasAdded() {
    // given
    var session = added(addedUser(), NOON);
    // then
    assertThat(sessions().find(session.id()).orElseThrow().snapshot()).usingRecursiveComparison()
        .ignoringFields("version").isEqualTo(session.snapshot());
  }

  @Test
  void shouldListThoseOfAUserTheLastSeenFirst() {
    // given
    var user = addedUser();
    var old = added(user, NOON);
    var newer = added(user, NOON.plusSeconds(60));
    added(addedUser(), NOON);
    // then
    assertThat(sessions().of(user.id())).extracting(Session::id).containsExactly(newer.id(), old.id());
  }

  @Test
  void shouldRemoveOneAllOrAllButOneAndTellTheirTokens() {
    // given
    var user = addedUser();
    var kept = added(user, NOON);
    var other = added(user, NOON);
    var third = added(user, NOON);
    var foreign = added(addedUser(), NOON);
    // when / then
    assertThat(sessions().remove(other.id())).containsExactly(other.snapshot().token());
    assertThat(sessions().remove(other.id())).isEmpty();
    assertThat(sessions().find(other.id())).isEmpty();
    assertThat(sessions().removeOthersOf(user.id(), kept.id())).containsExactly(third.snapshot().token());
    assertThat(sessions().of(user.id())).extracting(Session::id).containsExactly(kept.id());
    assertThat(sessions().removeAllOf(user.id())).containsExactly(kept.snapshot().token());
    assertThat(sessions().of(user.id())).isEmpty();
    assertThat(sessions().find(foreign.id())).isPresent();
  }

  @Test
  void shouldForgetThoseThatEnded() {
    // given
    var user = addedUser();
    var now = NOON.plus(Duration.ofDays(60));
    var expired = added(user, now.minus(Duration.ofDays(30)));
    var idle = added(user, now.minus(Duration.ofDays(8)));
    var live = added(user, now.minus(Duration.ofDays(6)));
    // when
    sessions().removeEnded(now, now.minus(Duration.ofDays(7)));
    // then
    assertThat(sessions().find(expired.id())).isEmpty();
    assertThat(sessions().find(idle.id())).isEmpty();
    assertThat(sessions().find(live.id())).isPresent();
  }

  private Session added(User user, Instant openedAt) {
    var session = aSession(user, Token.fresh(), openedAt);
    sessions().add(session);
    return session;
  }

  private User addedUser() {
    var user = aUser().unstored().build();
    users().add(user);
    return user;
  }
}

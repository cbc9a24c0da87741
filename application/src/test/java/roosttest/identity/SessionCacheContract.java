package roosttest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.identity.application.AccessRecords.SessionAccess;
import dev.roost.identity.application.SessionCache;
import dev.roost.identity.application.SessionCache.Found.Free;
import dev.roost.identity.application.SessionCache.Found.Kept;
import dev.roost.identity.application.SessionCache.Found.Unknown;
import dev.roost.identity.application.SessionCache.Leave;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.TokenHash;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every cache of look-ups does. */
public abstract class SessionCacheContract {

  private static final UUID GENERATION = UUID.randomUUID();
  private static final SessionAccess SESSION = new SessionAccess(new SessionId(UUID.randomUUID()),
      new UserId(UUID.randomUUID()), Set.of(Role.HOST, Role.ADMIN), Instant.parse("2026-11-30T12:00:00.123456Z"),
      Instant.parse("2026-12-30T12:00:00Z"));

  private final TokenHash token = Token.fresh().hash();

  protected abstract SessionCache cache();

  /** Loses everything at once. */
  protected abstract void empty();

  @Test
  void shouldFindWhatWasKept() {
    // when
    cache().keep(leave(), SESSION);
    // then
    assertThat(find()).isEqualTo(new Kept(SESSION));
    assertThat(cache().find(Token.fresh().hash(), GENERATION)).isInstanceOf(Free.class);
  }

  @Test
  void shouldKeepASessionWithoutRoles() {
    // given
    var guest = new SessionAccess(SESSION.session(), SESSION.user(), Set.of(), SESSION.lastSeenAt(),
        SESSION.expiresAt());
    // when
    cache().keep(leave(), guest);
    // then
    assertThat(find()).isEqualTo(new Kept(guest));
  }

  @Test
  void shouldFindNothingOfAnotherGenerationAndKeepItAnew() {
    // given
    cache().keep(leave(), SESSION);
    var next = UUID.randomUUID();
    // when
    var found = cache().find(token, next);
    // then
    cache().keep(((Free) found).leave(), SESSION);
    assertThat(cache().find(token, next)).isEqualTo(new Kept(SESSION));
  }

  @Test
  void shouldForget() {
    // given
    cache().keep(leave(), SESSION);
    // when
    var certain = cache().forget(List.of(token, Token.fresh().hash()));
    // then
    assertThat(certain).isTrue();
    assertThat(find()).isInstanceOf(Free.class);
  }

  /** The race: a row is read, its session is revoked, and only then is kept what was read. */
  @Test
  void shouldNotKeepWhatWasForgottenSinceTheLeaveWasGiven() {
    // given
    var leave = leave();
    // when
    cache().forget(List.of(token));
    cache().keep(leave, SESSION);
    // then
    assertThat(find()).isInstanceOf(Free.class);
  }

  /** The same, with another look-up that came after the revocation and has a leave of its own. */
  @Test
  void shouldNotKeepWhatWasForgottenInThePlaceOfAnother() {
    // given
    var old = leave();
    cache().forget(List.of(token));
    leave();
    // when
    cache().keep(old, SESSION);
    // then
    assertThat(find()).isInstanceOf(Unknown.class);
  }

  @Test
  void shouldNotKeepWhatWasReadBeforeEverythingWasLost() {
    // given
    var leave = leave();
    // when
    empty();
    cache().keep(leave, SESSION);
    // then
    assertThat(find()).isInstanceOf(Free.class);
  }

  @Test
  void shouldGiveLeaveToOneAtATime() {
    // given
    leave();
    // then
    assertThat(find()).isInstanceOf(Unknown.class);
  }

  private Leave leave() {
    return ((Free) find()).leave();
  }

  private SessionCache.Found find() {
    return cache().find(token, GENERATION);
  }
}

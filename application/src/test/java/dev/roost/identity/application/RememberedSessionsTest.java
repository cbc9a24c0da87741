package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.roost.identity.application.AccessRecords.SessionAccess;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.TokenHash;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import roosttest.identity.InMemoryCacheGenerations;
import roosttest.identity.InMemorySessionCache;
import roosttest.platform.InMemoryTransactions;

/** Two nodes look sessions up, with a cache between them. */
class RememberedSessionsTest {

  private static final SessionAccess SESSION = new SessionAccess(new SessionId(UUID.randomUUID()),
      new UserId(UUID.randomUUID()), Set.of(), Instant.parse("2026-11-30T12:00:00Z"),
      Instant.parse("2026-12-30T12:00:00Z"));

  private final InMemorySessionCache cache = new InMemorySessionCache();
  private final InMemoryCacheGenerations generations = new InMemoryCacheGenerations();
  private final TokenHash token = Token.fresh().hash();
  private Optional<SessionAccess> row = Optional.of(SESSION);
  private int reads;

  @Test
  void shouldReadARowOnceForAllNodes() {
    // given
    var one = node(cache);
    var other = node(cache);
    // then: as soon as both have heard of the generation that the second one began
    await().untilAsserted(() -> {
      var before = reads;
      assertThat(lookUp(one)).contains(SESSION);
      assertThat(lookUp(other)).contains(SESSION);
      assertThat(reads).isEqualTo(before);
    });
  }

  @Test
  void shouldReadEachTimeWithoutACache() {
    // given
    var node = new RememberedSessions(new StaticListableBeanFactory().getBeanProvider(SessionCache.class),
        generations);
    // when
    lookUp(node);
    lookUp(node);
    // then
    assertThat(reads).isEqualTo(2);
  }

  @Test
  void shouldForgetOnEveryNode() {
    // given
    var one = node(cache);
    var other = node(cache);
    remembered(one);
    remembered(other);
    // when
    revoke(one);
    // then
    assertThat(lookUp(one)).isEmpty();
    assertThat(lookUp(other)).isEmpty();
  }

  /** The revocation comes between a look-up's reading and its remembering. */
  @Test
  void shouldNotRememberWhatWasRevokedWhileItWasRead() {
    // given
    var one = node(cache);
    var other = node(cache);
    // when
    raceWithARevocation(one, other);
    // then
    assertThat(lookUp(one)).isEmpty();
    assertThat(lookUp(other)).isEmpty();
  }

  /** The control: with a cache that takes whatever it is told, the same race lets a revoked session in. */
  @Test
  void shouldSeeTheRaceLostByACacheWithoutLeaves() {
    // given
    var careless = new Careless();
    var one = node(careless);
    var other = node(careless);
    // when
    raceWithARevocation(one, other);
    // then
    assertThat(lookUp(other)).contains(SESSION);
  }

  /** Whoever revokes cannot reach the cache; another node can, and finds there what it kept. */
  @Test
  void shouldForgetOnEveryNodeWhenTheCacheCannotBeTold() {
    // given
    var one = node(cache);
    var other = node(cache);
    remembered(one);
    remembered(other);
    // when
    cache.goAway();
    revoke(one);
    cache.comeBack();
    // then
    assertThat(lookUp(other)).isEmpty();
    assertThat(lookUp(one)).isEmpty();
  }

  /** The control: a node that takes the cache's word for it that it forgot lets the session in. */
  @Test
  void shouldSeeASessionLetInWhereNoGenerationBegins() {
    // given
    var one = node(new Boasting());
    var other = node(cache);
    remembered(other);
    // when
    cache.goAway();
    revoke(one);
    cache.comeBack();
    // then
    assertThat(lookUp(other)).contains(SESSION);
  }

  @Test
  void shouldTrustNothingFromBeforeAConnectionWasLost() {
    // given
    var node = node(cache);
    remembered(node);
    row = Optional.empty();
    // when
    cache.reconnect();
    // then
    assertThat(lookUp(node)).isEmpty();
  }

  @Test
  void shouldLookUpRowsWhileTheCacheIsAway() {
    // given
    var node = node(cache);
    remembered(node);
    // when
    cache.goAway();
    row = Optional.empty();
    // then
    assertThat(lookUp(node)).isEmpty();
  }

  @Test
  void shouldReadTheRowWhereWhatIsRememberedWillNotDo() {
    // given
    var node = node(cache);
    remembered(node);
    // when
    row = Optional.empty();
    // then
    assertThat(node.find(token, _ -> false, () -> row)).isEmpty();
  }

  @Test
  void shouldRefuseToForgetBeforeTheCommit() {
    // given
    var node = node(cache);
    // then
    assertThatThrownBy(() -> new TransactionTemplate(new InMemoryTransactions())
        .executeWithoutResult(_ -> node.forget(List.of(token)))).isInstanceOf(IllegalStateException.class);
  }

  private RememberedSessions node(SessionCache shared) {
    var beans = new StaticListableBeanFactory();
    beans.addBean("cache", shared);
    ObjectProvider<SessionCache> provider = beans.getBeanProvider(SessionCache.class);
    return new RememberedSessions(provider, generations);
  }

  private void remembered(RememberedSessions node) {
    lookUp(node);
    var before = reads;
    assertThat(lookUp(node)).contains(SESSION);
    assertThat(reads).isEqualTo(before);
  }

  private void revoke(RememberedSessions node) {
    row = Optional.empty();
    node.forget(List.of(token));
  }

  private void raceWithARevocation(RememberedSessions reader, RememberedSessions revoker) {
    var read = reader.find(token, _ -> true, () -> {
      var found = row;
      revoke(revoker);
      return found;
    });
    assertThat(read).as("what was read before the revocation").contains(SESSION);
  }

  private Optional<SessionAccess> lookUp(RememberedSessions node) {
    return node.find(token, _ -> true, () -> {
      reads++;
      return row;
    });
  }

  /** Keeps what it is told to, whatever was forgotten meanwhile. */
  private static final class Careless implements SessionCache {

    private volatile Found found = new Found.Unknown();

    @Override
    public long connection() {
      return 0;
    }

    @Override
    public Found find(TokenHash asked, UUID generation) {
      return found instanceof Found.Kept ? found : new Found.Free(new Leave(asked, generation, ""));
    }

    @Override
    public void keep(Leave leave, SessionAccess session) {
      found = new Found.Kept(session);
    }

    @Override
    public boolean forget(Collection<TokenHash> tokens) {
      found = new Found.Unknown();
      return true;
    }
  }

  /** Says that it forgot, also when it is away. */
  private final class Boasting implements SessionCache {

    @Override
    public long connection() {
      return cache.connection();
    }

    @Override
    public Found find(TokenHash asked, UUID generation) {
      return cache.find(asked, generation);
    }

    @Override
    public void keep(Leave leave, SessionAccess session) {
      cache.keep(leave, session);
    }

    @Override
    public boolean forget(Collection<TokenHash> tokens) {
      cache.forget(tokens);
      return true;
    }
  }
}

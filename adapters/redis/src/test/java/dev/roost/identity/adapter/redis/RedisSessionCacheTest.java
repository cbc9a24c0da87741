package dev.roost.identity.adapter.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.identity.application.AccessRecords.SessionAccess;
import dev.roost.identity.application.SessionCache;
import dev.roost.identity.application.SessionCache.Found.Free;
import dev.roost.identity.application.SessionCache.Found.Kept;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Token;
import dev.roost.platform.redis.RedisAway;
import dev.roost.platform.redis.SharedRedis;
import dev.roost.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import roosttest.identity.SessionCacheContract;
import roosttest.redis.RealRedis;

class RedisSessionCacheTest extends SessionCacheContract {

  private static final UUID GENERATION = UUID.randomUUID();
  private static final SessionAccess SESSION = new SessionAccess(new SessionId(UUID.randomUUID()),
      new UserId(UUID.randomUUID()), Set.of(), Instant.parse("2026-11-30T12:00:00Z"),
      Instant.parse("2026-12-30T12:00:00Z"));

  private static RealRedis server;
  private static SharedRedis redis;

  private final SessionCache cache = cacheWithKey("this Roost");

  @BeforeAll
  static void start() {
    server = RealRedis.running();
    redis = SharedRedis.namedBy(new MockEnvironment().withProperty("roost.redis.url", server.url()));
    await().ignoreExceptionsInstanceOf(RedisAway.class).until(RedisSessionCacheTest::answers);
  }

  @AfterAll
  static void stop() {
    redis.close();
    server.close();
  }

  @Override
  protected SessionCache cache() {
    return cache;
  }

  @Override
  protected void empty() {
    server.empty();
  }

  /** Whoever can write to Redis, but does not know the key, makes up no session. */
  @Test
  void shouldNotFindWhatSomebodyElseWroteThere() {
    // given
    var token = Token.fresh().hash();
    var others = cacheWithKey("another Roost");
    others.keep(((Free) others.find(token, GENERATION)).leave(), SESSION);
    assertThat(others.find(token, GENERATION)).isEqualTo(new Kept(SESSION));
    // then
    assertThat(cache.find(token, GENERATION)).isInstanceOf(Free.class);
  }

  @Test
  void shouldNotFindWhatWasWrittenForAnotherToken() {
    // given
    var entries = new SessionEntries(_ -> new byte[32]);
    var token = Token.fresh().hash();
    var entry = entries.write(token, GENERATION, SESSION);
    // then
    assertThat(entries.read(token, GENERATION, entry)).contains(SESSION);
    assertThat(entries.read(Token.fresh().hash(), GENERATION, entry)).isEmpty();
    assertThat(entries.read(token, UUID.randomUUID(), entry)).isEmpty();
    assertThat(entries.read(token, GENERATION, entry.replace("||", "|ADMIN|"))).isEmpty();
    assertThat(entries.read(token, GENERATION, "")).isEmpty();
  }

  private static boolean answers() {
    String answer = redis.ask(commands -> commands.ping());
    return answer.equals("PONG");
  }

  private static SessionCache cacheWithKey(String key) {
    return new RedisSessionCache(redis,
        new SessionEntries(_ -> Arrays.copyOf(key.getBytes(StandardCharsets.UTF_8), 32)));
  }
}

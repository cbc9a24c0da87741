package dev.roost.identity.adapter.redis;

import dev.roost.identity.application.AccessRecords.SessionAccess;
import dev.roost.identity.application.SessionCache;
import dev.roost.identity.application.SessionCache.Found.Free;
import dev.roost.identity.application.SessionCache.Found.Kept;
import dev.roost.identity.application.SessionCache.Found.Unknown;
import dev.roost.identity.domain.TokenHash;
import dev.roost.platform.redis.RedisAway;
import dev.roost.platform.redis.SharedRedis;
import io.lettuce.core.ScriptOutputType;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/**
 * A text for each token: an entry, or the ticket of the one who may put an entry there. Whatever takes the ticket away, a
 * revocation, another Redis or the end of its time, takes the leave away with it.
 */
final class RedisSessionCache implements SessionCache {

  private static final String PREFIX = "roost:session:";
  private static final String TICKET = "ticket:";
  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final Duration LEAVE = Duration.ofSeconds(2);
  private static final String REPLACE = """
      if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
      redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
      return 1""";

  private final SharedRedis redis;
  private final SessionEntries entries;

  RedisSessionCache(SharedRedis redis, SessionEntries entries) {
    this.redis = redis;
    this.entries = entries;
  }

  @Override
  public long connection() {
    return redis.connection();
  }

  @Override
  public Found find(TokenHash token, UUID generation) {
    try {
      Optional<String> seen = redis.ask(commands -> commands.get(key(token)).thenApply(Optional::ofNullable));
      if (seen.isEmpty()) {
        return claim(token, generation, "");
      }
      if (seen.get().startsWith(TICKET)) {
        return new Unknown();
      }
      var kept = entries.read(token, generation, seen.get());
      return kept.isPresent() ? new Kept(kept.get()) : claim(token, generation, seen.get());
    } catch (RedisAway _) {
      return new Unknown();
    }
  }

  @Override
  public void keep(Leave leave, SessionAccess session) {
    try {
      replace(leave.token(), leave.ticket(), entries.write(leave.token(), leave.generation(), session), KEPT);
    } catch (RedisAway _) {
      // The next look-up reads the row again.
    }
  }

  @Override
  public boolean forget(Collection<TokenHash> tokens) {
    try {
      redis.ask(commands -> commands.del(tokens.stream().map(RedisSessionCache::key).toArray(String[]::new)));
      return true;
    } catch (RedisAway _) {
      return false;
    }
  }

  private Found claim(TokenHash token, UUID generation, String seen) {
    var ticket = TICKET + UUID.randomUUID();
    return replace(token, seen, ticket, LEAVE) ? new Free(new Leave(token, generation, ticket)) : new Unknown();
  }

  /** In one go, unless there is something else by now. */
  private boolean replace(TokenHash token, String seen, String next, Duration life) {
    return redis.ask(commands -> {
      CompletionStage<Boolean> done = commands.eval(REPLACE, ScriptOutputType.BOOLEAN, new String[]{key(token)}, seen,
          next, Long.toString(life.toMillis()));
      return done;
    });
  }

  private static String key(TokenHash token) {
    return PREFIX + token.hex();
  }
}

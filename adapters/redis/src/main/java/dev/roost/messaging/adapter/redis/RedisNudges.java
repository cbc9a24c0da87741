package dev.roost.messaging.adapter.redis;

import dev.roost.messaging.application.InProcessNudges;
import dev.roost.messaging.application.LiveNudges;
import dev.roost.messaging.application.Nudge;
import dev.roost.platform.redis.RedisAway;
import dev.roost.platform.redis.SharedRedis;
import java.util.function.Consumer;

/** Tells this node itself, and the others through Redis, which tells this one as well. */
final class RedisNudges implements LiveNudges {

  private static final String CHANNEL = "roost:nudges";

  private final SharedRedis redis;
  private final InProcessNudges here = new InProcessNudges();

  RedisNudges(SharedRedis redis) {
    this.redis = redis;
    redis.subscribe(CHANNEL, text -> Nudge.parse(text).ifPresent(here::send));
  }

  @Override
  public void send(Nudge nudge) {
    here.send(nudge);
    try {
      redis.ask(commands -> commands.publish(CHANNEL, nudge.text()));
    } catch (RedisAway _) {
      // The other nodes look by themselves in a moment.
    }
  }

  @Override
  public Runnable listen(Consumer<Nudge> listener) {
    return here.listen(listener);
  }
}

package roosttest.platform;

import dev.roost.platform.Idempotency;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.IdempotencyRefusal;
import dev.roost.shared.AccessRefusal;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers in a map, with the rules of the real one; what an effect wrote before it refused is not taken back. */
public final class InMemoryIdempotency implements Idempotency {

  private static final Duration KEPT = Duration.ofHours(24);

  private final Map<Key, Effect> effects = new ConcurrentHashMap<>();
  private final Set<Key> inFlight = ConcurrentHashMap.newKeySet();
  private final Clock clock;

  public InMemoryIdempotency(Clock clock) {
    this.clock = clock;
  }

  @Override
  public <T> Once<T> once(Actor actor, String operation, IdempotencyKey key, Object command, Class<T> answerType,
      Supplier<T> effect) {
    if (actor instanceof Actor.Anonymous) {
      throw new Refused(new AccessRefusal.NotLoggedIn());
    }
    var name = new Key(actor.label(), operation, key);
    if (!inFlight.add(name)) {
      throw new Refused(new IdempotencyRefusal.IdempotencyKeyInFlight(key.value()));
    }
    try {
      return answer(name, command, answerType, effect);
    } finally {
      inFlight.remove(name);
    }
  }

  private <T> Once<T> answer(Key name, Object command, Class<T> answerType, Supplier<T> effect) {
    var earlier = effects.get(name);
    if (earlier == null || earlier.at().isBefore(clock.instant().minus(KEPT))) {
      var answer = effect.get();
      effects.put(name, new Effect(command, answer, clock.instant()));
      return new Once<>(answer, false);
    }
    if (!earlier.command().equals(command)) {
      throw new Refused(new IdempotencyRefusal.IdempotencyKeyReused(name.key().value()));
    }
    return new Once<>(answerType.cast(earlier.answer()), true);
  }

  private record Key(String owner, String operation, IdempotencyKey key) {
  }

  private record Effect(Object command, Object answer, Instant at) {
  }
}

package roosttest.platform;

import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.IdempotencyRefusal.IdempotencyKeyInFlight;
import dev.roost.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Many clients at once, each with the same few keys. */
public final class IdempotencyRace {

  private final Map<IdempotencyKey, AtomicInteger> effects = new ConcurrentHashMap<>();
  private final Map<IdempotencyKey, List<Object>> answers = new ConcurrentHashMap<>();
  private final List<Throwable> unexpected = new ArrayList<>();

  private IdempotencyRace() {
  }

  /** Sends every key from every client, all of them at one key at the same time. */
  public static IdempotencyRace run(int keys, int clients, Function<Request, Once<?>> service)
      throws InterruptedException {
    var race = new IdempotencyRace();
    for (int key = 0; key < keys; key++) {
      race.effects.put(new IdempotencyKey(UUID.randomUUID().toString()), new AtomicInteger());
    }
    race.send(clients, service);
    return race;
  }

  private void send(int clients, Function<Request, Once<?>> service) throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(clients)) {
      for (var key : effects.keySet()) {
        var together = new CyclicBarrier(clients);
        var sent = IntStream.range(0, clients).mapToObj(client -> threads.submit(() -> {
          together.await();
          return service.apply(new Request(key));
        })).toList();
        for (var request : sent) {
          collect(key, request);
        }
      }
    }
  }

  private void collect(IdempotencyKey key, Future<? extends Once<?>> request) throws InterruptedException {
    try {
      answers.computeIfAbsent(key, unanswered -> new ArrayList<>()).add(request.get().answer());
    } catch (ExecutionException failed) {
      if (!(failed.getCause() instanceof Refused refused && refused.refusal() instanceof IdempotencyKeyInFlight)) {
        unexpected.add(failed);
      }
    }
  }

  public List<IdempotencyKey> keysWithoutExactlyOneEffect() {
    return effects.entrySet().stream().filter(entry -> entry.getValue().get() != 1).map(Map.Entry::getKey).toList();
  }

  public List<IdempotencyKey> keysWithSeveralAnswers() {
    return answers.entrySet().stream().filter(entry -> entry.getValue().stream().distinct().count() > 1)
        .map(Map.Entry::getKey).toList();
  }

  /** What was neither an answer nor "in flight". */
  public List<Throwable> unexpected() {
    return unexpected;
  }

  /** One client's request. */
  public final class Request {

    private final IdempotencyKey key;

    private Request(IdempotencyKey key) {
      this.key = key;
    }

    public IdempotencyKey key() {
      return key;
    }

    /** Has the effect, and names it. */
    public String effect() {
      var mine = effects.get(key);
      if (mine == null) {
        throw new IllegalStateException("Not a key of this race: " + key);
      }
      return key.value() + " " + mine.incrementAndGet();
    }
  }
}

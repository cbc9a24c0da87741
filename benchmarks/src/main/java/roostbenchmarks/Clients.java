package roostbenchmarks;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Clients side by side, each doing one thing after the other until the time is over or there is nothing left to do. */
final class Clients {

  private Clients() {
  }

  /** One client's work. */
  @FunctionalInterface
  interface Client {

    /** Answers whether it did what it should. */
    boolean work(long turn) throws Exception;
  }

  /** Makes a client, which is closed at the end if it can be. */
  @FunctionalInterface
  interface Maker {
    Client make() throws Exception;
  }

  static Measured measure(int clients, long turns, Duration time, Maker maker) {
    var next = new AtomicLong();
    var errors = new AtomicLong();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      long end = start + time.toNanos();
      var running = IntStream.range(0, clients)
          .mapToObj(_ -> threads.submit(() -> run(maker.make(), next, turns, end, errors))).toList();
      var times = running.stream().map(Clients::join).flatMapToLong(LongStream.Builder::build).toArray();
      return Measured.of(times, errors.get(), (System.nanoTime() - start) / 1e9);
    }
  }

  private static LongStream.Builder run(Client client, AtomicLong next, long turns, long end, AtomicLong errors)
      throws Exception {
    var times = LongStream.builder();
    try (AutoCloseable _ = client instanceof AutoCloseable resource ? resource : () -> {
    }) {
      for (long turn = next.getAndIncrement(); turn < turns && System.nanoTime() < end; turn = next.getAndIncrement()) {
        long start = System.nanoTime();
        if (!client.work(turn)) {
          errors.incrementAndGet();
        }
        times.add(System.nanoTime() - start);
      }
    }
    return times;
  }

  private static LongStream.Builder join(Future<LongStream.Builder> client) {
    try {
      return client.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

package dev.roost.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Many who want something at the same time. */
final class Crowd {

  private Crowd() {
  }

  /** Lets them all try, so many at a time; in the order given. */
  static <T> List<T> rush(int atATime, List<Callable<T>> attempts) {
    try (var threads = Executors.newFixedThreadPool(atATime)) {
      var results = new ArrayList<T>();
      for (var attempt : threads.invokeAll(attempts)) {
        results.add(attempt.get());
      }
      return results;
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
